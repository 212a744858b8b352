/** How a question was searched for and understood, and what was found. */
export const searches = {
  searched: 'Recherche\u00a0: {{parts}}',
  undatedLeftOut_one: '{{count, number}} article sans date écarté',
  undatedLeftOut_other: '{{count, number}} articles sans date écartés',
  undone: 'Annulé\u00a0: {{what}}',
  undoBy: '{{what}} (annuler\u00a0: {{name}})',
  nothing: 'Rien dans la couverture ne correspond à «\u00a0{{query}}\u00a0».',
  more_one: '… et {{count, number}} de plus.',
  more_other: '… et {{count, number}} de plus.',
  without: 'Chercher sans\u00a0: {{what}}',
  withoutOneOf: 'Chercher sans…',
  asItStands: 'Poser la question telle quelle',
  whatWasUnderstood: 'ce qui a été compris',
  readFrom: '«\u00a0{{text}}\u00a0»',
} as const;
