/** What the bot lacks in a server. */
export const permissions = {
  missing:
    'Eso no puedo hacerlo aquí: en {{channel}} me falta el permiso {{names, and}}. Alguien que gestione el servidor puede dárselo a mi rol, en los ajustes del canal.',
  cannotWrite:
    'Me preguntaste algo en {{channel}}, donde no puedo responder: me falta el permiso {{names, and}}. Alguien que gestione el servidor puede dárselo a mi rol, en los ajustes del canal. También puedes preguntarme aquí.',
  ViewChannel: '«Ver canal»',
  SendMessages: '«Enviar mensajes»',
  SendMessagesInThreads: '«Enviar mensajes en hilos»',
  CreatePublicThreads: '«Crear hilos públicos»',
  EmbedLinks: '«Insertar enlaces»',
  AttachFiles: '«Adjuntar archivos»',
  ReadMessageHistory: '«Leer el historial de mensajes»',
} as const;
