/** What happened on a topic, by date. */
export const timelines = {
  reported: 'gemeldet {{date}}',
  planned: '{{when}}, geplant',
  plannedAsOf: '{{when}}, geplant laut Meldung vom {{date}}',
  alsoIn: '(auch in {{outlets}})',
  nothing: 'Die Berichterstattung sagt nichts über „{{topic}}“.',
} as const;
