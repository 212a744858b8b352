/** What outlets have on a topic, side by side. */
export const comparisons = {
  noArticles: 'ningún artículo de esa época en la cobertura',
  silent_one: 'guarda silencio en su {{count, number}} artículo',
  silent_other: 'guarda silencio en sus {{count, number}} artículos',
  onTopic_one: '{{onTopic, number}} de su {{count, number}} artículo',
  onTopic_other: '{{onTopic, number}} de sus {{count, number}} artículos',
  doNotAgree: 'No coinciden en:',
} as const;
