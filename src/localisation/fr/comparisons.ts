/** What outlets have on a topic, side by side. */
export const comparisons = {
  noArticles: 'aucun article de cette période dans la couverture',
  silent_one: 'silencieux dans son {{count, number}} article',
  silent_other: 'silencieux dans ses {{count, number}} articles',
  onTopic_one: '{{onTopic, number}} article sur {{count, number}}',
  onTopic_other: '{{onTopic, number}} de ses {{count, number}} articles',
  doNotAgree: 'Ils ne s’accordent pas sur\u00a0:',
} as const;
