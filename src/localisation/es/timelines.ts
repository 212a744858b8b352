/** What happened on a topic, by date. */
export const timelines = {
  reported: 'publicado {{date}}',
  planned: '{{when}}, previsto',
  plannedAsOf: '{{when}}, previsto según un artículo de {{date}}',
  alsoIn: '(también en {{outlets}})',
  nothing: 'La cobertura no cuenta nada sobre «{{topic}}».',
} as const;
