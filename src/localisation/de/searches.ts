/** How a question was searched for and understood, and what was found. */
export const searches = {
  searched: 'Gesucht: {{parts}}',
  undatedLeftOut_one: '{{count, number}} undatierter Artikel weggelassen',
  undatedLeftOut_other: '{{count, number}} undatierte Artikel weggelassen',
  undone: 'Rückgängig gemacht: {{what}}',
  undoBy: '{{what}} (rückgängig machen: {{name}})',
  nothing: 'Nichts in der Berichterstattung passt zu „{{query}}“.',
  more_one: '… und {{count, number}} weiteres.',
  more_other: '… und {{count, number}} weitere.',
  without: 'Suche ohne: {{what}}',
  withoutOneOf: 'Suche ohne …',
  asItStands: 'So fragen, wie es dasteht',
  whatWasUnderstood: 'was verstanden wurde',
  readFrom: '„{{text}}“',
} as const;
