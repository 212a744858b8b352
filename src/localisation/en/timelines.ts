/** What happened on a topic, by date. */
export const timelines = {
  reported: 'reported {{date}}',
  planned: '{{when}}, planned',
  plannedAsOf: '{{when}}, planned as of {{date}}',
  alsoIn: '(also in {{outlets}})',
  nothing: 'The coverage tells of nothing on “{{topic}}”.',
} as const;
