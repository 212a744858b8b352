/** What the bot lacks in a server. */
export const permissions = {
  missing:
    'Je ne peux pas le faire ici\u00a0: dans {{channel}}, il me manque l’autorisation {{names, and}}. Une personne qui gère le serveur peut l’accorder à mon rôle, dans les paramètres du salon.',
  cannotWrite:
    'Vous m’avez posé une question dans {{channel}}, où je ne peux pas répondre\u00a0: il me manque l’autorisation {{names, and}}. Une personne qui gère le serveur peut l’accorder à mon rôle, dans les paramètres du salon. Vous pouvez aussi me la poser ici.',
  ViewChannel: '«\u00a0Voir le salon\u00a0»',
  SendMessages: '«\u00a0Envoyer des messages\u00a0»',
  SendMessagesInThreads: '«\u00a0Envoyer des messages dans les fils\u00a0»',
  CreatePublicThreads: '«\u00a0Créer des fils publics\u00a0»',
  EmbedLinks: '«\u00a0Intégrer des liens\u00a0»',
  AttachFiles: '«\u00a0Joindre des fichiers\u00a0»',
  ReadMessageHistory: '«\u00a0Voir les anciens messages\u00a0»',
} as const;
