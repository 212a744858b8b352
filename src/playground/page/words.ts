/** What the page itself says, after Discord's own client. What the bot says comes from the bot. */
export const words = {
  appOnly: 'Only you can see this',
  dismiss: 'Dismiss message',
  thinking: 'Dateline is thinking…',
  typing: 'Dateline is typing…',
  deleted: 'The original message was deleted',
  edited: '(edited)',
  failed: 'The application did not respond',
  lost: 'The playground has stopped: start it again, then reload this page.',
  unknown: (what: string) => `The playground cannot draw this yet: ${what}`,
  used: (who: string, command: string) => `${who} used ${command}`,
  placeholder: (channel: string) => `Message ${channel}`,
  replyingTo: (who: string) => `Replying to ${who}`,
  commands: 'Commands',
  people: 'People',
  moreOptions: 'Add an option:',
  welcome:
    'Nobody has asked anything here yet. Type / for the commands, or @Dateline and a question; in @Dateline, just ask.',
  noMatch: 'Nothing matches',
} as const;
