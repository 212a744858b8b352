/** How a question was searched for and understood, and what was found. */
export const searches = {
  searched: 'Gezocht: {{parts}}',
  undatedLeftOut_one: '{{count, number}} ongedateerd artikel weggelaten',
  undatedLeftOut_other: '{{count, number}} ongedateerde artikelen weggelaten',
  undone: 'Ongedaan gemaakt: {{what}}',
  undoBy: '{{what}} (ongedaan maken: {{name}})',
  nothing: 'Niets in de berichtgeving past bij ‘{{query}}’.',
  more_one: '… en nog {{count, number}}.',
  more_other: '… en nog {{count, number}}.',
  without: 'Zoek zonder: {{what}}',
  withoutOneOf: 'Zoek zonder …',
  asItStands: 'Vraag het zoals het er staat',
  whatWasUnderstood: 'wat was begrepen',
  readFrom: '‘{{text}}’',
} as const;
