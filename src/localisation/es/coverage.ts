/** The coverage, its outlets and its articles. */
export const coverage = {
  articles_one: '{{count, number}} artículo',
  articles_other: '{{count, number}} artículos',
  outlets_one: '{{count, number}} medio',
  outlets_other: '{{count, number}} medios',
  passages_one: '{{count, number}} pasaje',
  passages_other: '{{count, number}} pasajes',
  undated_one: '{{count, number}} sin fecha',
  undated_other: '{{count, number}} sin fecha',
  size: '{{articles}} de {{outlets}}',
  sizeAndSpan: '{{articles}} de {{outlets}}, {{span}}',
  indexed: 'indexada {{ago}}',
  unknownOutlet: 'medio desconocido',
  namedInText: '{{outlet}} (nombrado en el texto)',
  noHeadline: 'sin titular',
  nameAnOutlet: 'Indica un medio para ver sus artículos.',
  useSearch: 'Usa /buscar para encontrar uno.',
} as const;
