/** What outlets have on a topic, side by side. */
export const comparisons = {
  noArticles: 'keine Artikel aus dieser Zeit in der Berichterstattung',
  silent_one: 'schweigt dazu in {{count, number}} Artikel',
  silent_other: 'schweigt dazu in {{count, number}} Artikeln',
  onTopic_one: '{{onTopic, number}} von {{count, number}} Artikel dazu',
  onTopic_other: '{{onTopic, number}} von {{count, number}} Artikeln dazu',
  doNotAgree: 'Sie widersprechen sich:',
} as const;
