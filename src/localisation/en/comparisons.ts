/** What outlets have on a topic, side by side. */
export const comparisons = {
  noArticles: 'no articles of that time in the coverage',
  silent_one: 'silent in its {{count, number}} article',
  silent_other: 'silent in its {{count, number}} articles',
  onTopic_one: '{{onTopic, number}} of its {{count, number}} article',
  onTopic_other: '{{onTopic, number}} of its {{count, number}} articles',
  doNotAgree: 'They do not agree on:',
} as const;
