/** What the bot lacks in a server. */
export const permissions = {
  missing:
    'I cannot do that here: in {{channel}} I lack the permission {{names, and}}. Somebody who manages the server can grant it to my role, in the settings of the channel.',
  cannotWrite:
    'You asked me something in {{channel}}, where I cannot answer: I lack the permission {{names, and}}. Somebody who manages the server can grant it to my role, in the settings of the channel. You can also ask me here.',
  ViewChannel: '“View Channel”',
  SendMessages: '“Send Messages”',
  SendMessagesInThreads: '“Send Messages in Threads”',
  CreatePublicThreads: '“Create Public Threads”',
  EmbedLinks: '“Embed Links”',
  AttachFiles: '“Attach Files”',
  ReadMessageHistory: '“Read Message History”',
} as const;
