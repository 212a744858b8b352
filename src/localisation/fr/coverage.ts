/** The coverage, its outlets and its articles. */
export const coverage = {
  articles_one: '{{count, number}} article',
  articles_other: '{{count, number}} articles',
  outlets_one: '{{count, number}} média',
  outlets_other: '{{count, number}} médias',
  passages_one: '{{count, number}} passage',
  passages_other: '{{count, number}} passages',
  undated_one: '{{count, number}} sans date',
  undated_other: '{{count, number}} sans date',
  size: '{{articles}} de {{outlets}}',
  sizeAndSpan: '{{articles}} de {{outlets}}, {{span}}',
  indexed: 'indexée {{ago}}',
  unknownOutlet: 'média inconnu',
  namedInText: '{{outlet}} (nommé dans le texte)',
  noHeadline: 'sans titre',
  nameAnOutlet: 'Indiquez un média pour voir ses articles.',
  useSearch: 'Utilisez /chercher pour en trouver un.',
} as const;
