/** What Dateline does, and how to ask it. */
export const help = {
  hello: 'Hello!',
  thanks: 'You are welcome.',
  about: 'I am Dateline, a bot that has read the news for you.',
  what:
    'I answer questions about {{coverage}}. Every claim comes with its outlet, its date ' +
    'and the exact words behind it; what the coverage does not say, I do not say.',
  ways: 'You can also mention me with a question, write to me directly, or reply to an answer to ask further.',
  short:
    'Ask me something about the news I have read: mention me with a question, or use /ask. /help says more.',
} as const;
