/** The coverage, its outlets and its articles. */
export const coverage = {
  articles_one: '{{count, number}} Artikel',
  articles_other: '{{count, number}} Artikel',
  outlets_one: '{{count, number}} Medium',
  outlets_other: '{{count, number}} Medien',
  passages_one: '{{count, number}} Passage',
  passages_other: '{{count, number}} Passagen',
  undated_one: '{{count, number}} undatiert',
  undated_other: '{{count, number}} undatiert',
  size: '{{articles}} aus {{outlets}}',
  sizeAndSpan: '{{articles}} aus {{outlets}}, {{span}}',
  indexed: 'eingelesen {{ago}}',
  unknownOutlet: 'unbekanntes Medium',
  namedInText: '{{outlet}} (im Text genannt)',
  noHeadline: 'ohne Überschrift',
  nameAnOutlet: 'Nenne ein Medium, um seine Artikel zu sehen.',
  useSearch: 'Mit /suche findest du einen bestimmten.',
} as const;
