/** The coverage, its outlets and its articles. */
export const coverage = {
  articles_one: '{{count, number}} artikel',
  articles_other: '{{count, number}} artikelen',
  outlets_one: '{{count, number}} medium',
  outlets_other: '{{count, number}} media',
  passages_one: '{{count, number}} passage',
  passages_other: '{{count, number}} passages',
  undated_one: '{{count, number}} ongedateerd',
  undated_other: '{{count, number}} ongedateerd',
  size: '{{articles}} van {{outlets}}',
  sizeAndSpan: '{{articles}} van {{outlets}}, {{span}}',
  indexed: 'geïndexeerd {{ago}}',
  unknownOutlet: 'onbekend medium',
  namedInText: '{{outlet}} (genoemd in de tekst)',
  noHeadline: 'zonder kop',
  nameAnOutlet: 'Noem een medium om de artikelen ervan te zien.',
  useSearch: 'Gebruik /zoek om er een te vinden.',
} as const;
