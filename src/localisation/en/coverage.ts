/** The coverage, its outlets and its articles. */
export const coverage = {
  articles_one: '{{count, number}} article',
  articles_other: '{{count, number}} articles',
  outlets_one: '{{count, number}} outlet',
  outlets_other: '{{count, number}} outlets',
  passages_one: '{{count, number}} passage',
  passages_other: '{{count, number}} passages',
  undated_one: '{{count, number}} undated',
  undated_other: '{{count, number}} undated',
  size: '{{articles}} from {{outlets}}',
  sizeAndSpan: '{{articles}} from {{outlets}}, {{span}}',
  indexed: 'indexed {{ago}}',
  unknownOutlet: 'unknown outlet',
  namedInText: '{{outlet}} (named in the text)',
  noHeadline: 'without a headline',
  nameAnOutlet: 'Name an outlet to see its articles.',
  useSearch: 'Use /search to find one.',
} as const;
