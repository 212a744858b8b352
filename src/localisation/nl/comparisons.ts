/** What outlets have on a topic, side by side. */
export const comparisons = {
  noArticles: 'geen artikelen uit die tijd in de berichtgeving',
  silent_one: 'zwijgt in zijn {{count, number}} artikel',
  silent_other: 'zwijgt in zijn {{count, number}} artikelen',
  onTopic_one: '{{onTopic, number}} van zijn {{count, number}} artikel',
  onTopic_other: '{{onTopic, number}} van zijn {{count, number}} artikelen',
  doNotAgree: 'Ze zijn het niet eens over:',
} as const;
