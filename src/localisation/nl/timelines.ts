/** What happened on a topic, by date. */
export const timelines = {
  reported: 'gemeld {{date}}',
  planned: '{{when}}, gepland',
  plannedAsOf: '{{when}}, gepland volgens bericht van {{date}}',
  alsoIn: '(ook in {{outlets}})',
  nothing: 'De berichtgeving vertelt niets over ‘{{topic}}’.',
} as const;
