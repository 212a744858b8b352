/** The coverage, its outlets and its articles. */
export const coverage = {
  articles_one: '{{count, number}} article',
  articles_other: '{{count, number}} articles',
  outlets_one: '{{count, number}} outlet',
  outlets_other: '{{count, number}} outlets',
  passages_one: '{{count, number}} passage',
  passages_other: '{{count, number}} passages',
  unknownOutlet: 'unknown outlet',
  noHeadline: 'without a headline',
} as const;
