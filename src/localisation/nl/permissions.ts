/** What the bot lacks in a server. */
export const permissions = {
  missing:
    'Dat kan ik hier niet: in {{channel}} mis ik de rechten {{names, and}}. Wie de server beheert, kan ze mijn rol geven in de instellingen van het kanaal.',
  cannotWrite:
    'Je vroeg me iets in {{channel}}, waar ik niet kan antwoorden: ik mis de rechten {{names, and}}. Wie de server beheert, kan ze mijn rol geven in de instellingen van het kanaal. Je kunt het me ook hier vragen.',
  ViewChannel: '‘Kanaal bekijken’',
  SendMessages: '‘Berichten versturen’',
  SendMessagesInThreads: '‘Berichten versturen in draden’',
  CreatePublicThreads: '‘Openbare draden maken’',
  EmbedLinks: '‘Links insluiten’',
  AttachFiles: '‘Bestanden bijvoegen’',
  ReadMessageHistory: '‘Berichtgeschiedenis lezen’',
} as const;
