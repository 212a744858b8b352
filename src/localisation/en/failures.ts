/** What went wrong, without its cause. */
export const failures = {
  timeLimit_one:
    'That took more than {{count, number}} second, so I stopped. Try it with fewer words, or with an outlet or dates.',
  timeLimit_other:
    'That took more than {{count, number}} seconds, so I stopped. Try it with fewer words, or with an outlet or dates.',
  closing: 'I am being restarted and could not finish. Please ask again in a minute.',
  provider: 'A service I depend on did not answer. Please try again in a minute.',
  edition: 'I cannot open the coverage just now. Whoever runs me can find out why.',
  other: 'Something went wrong on my side. Please try again; if it goes on, tell whoever runs me.',
  withId: '{{what}} (error {{id}})',
  notTaken: 'I have a reply, but Discord did not take it. Please try again.',
  unknownCommand: 'I no longer have this command. /help shows those I have.',
  olderVersion: 'That belongs to an older version of me. Please ask again.',
  expired: 'I no longer have that answer. Ask again, and I look it up anew.',
} as const;
