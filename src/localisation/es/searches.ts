/** How a question was searched for and understood, and what was found. */
export const searches = {
  searched: 'Búsqueda: {{parts}}',
  undatedLeftOut_one: '{{count, number}} artículo sin fecha omitido',
  undatedLeftOut_other: '{{count, number}} artículos sin fecha omitidos',
  undone: 'Deshecho: {{what}}',
  undoBy: '{{what}} (deshacer: {{name}})',
  nothing: 'Nada en la cobertura coincide con «{{query}}».',
  more_one: '… y {{count, number}} más.',
  more_other: '… y {{count, number}} más.',
  without: 'Buscar sin: {{what}}',
  withoutOneOf: 'Buscar sin…',
  asItStands: 'Preguntarlo tal cual',
  whatWasUnderstood: 'lo que se entendió',
  readFrom: '«{{text}}»',
} as const;
