/** What the bot lacks in a server. */
export const permissions = {
  missing:
    'Das kann ich hier nicht: In {{channel}} fehlt mir das Recht {{names, and}}. Wer den Server verwaltet, kann es meiner Rolle in den Einstellungen des Kanals geben.',
  cannotWrite:
    'Du hast mich in {{channel}} etwas gefragt, wo ich nicht antworten kann: Mir fehlt das Recht {{names, and}}. Wer den Server verwaltet, kann es meiner Rolle in den Einstellungen des Kanals geben. Du kannst mich auch hier fragen.',
  ViewChannel: '„Kanal ansehen“',
  SendMessages: '„Nachrichten senden“',
  SendMessagesInThreads: '„Nachrichten in Threads senden“',
  CreatePublicThreads: '„Öffentliche Threads erstellen“',
  EmbedLinks: '„Links einbetten“',
  AttachFiles: '„Dateien anhängen“',
  ReadMessageHistory: '„Nachrichtenverlauf lesen“',
} as const;
