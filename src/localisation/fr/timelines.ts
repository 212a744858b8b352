/** What happened on a topic, by date. */
export const timelines = {
  reported: 'rapporté {{date}}',
  planned: '{{when}}, prévu',
  plannedAsOf: '{{when}}, prévu selon un article daté\u00a0: {{date}}',
  alsoIn: '(aussi dans {{outlets}})',
  nothing: 'La couverture ne dit rien de «\u00a0{{topic}}\u00a0».',
} as const;
