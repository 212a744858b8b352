/** Sources under an answer, and the passages behind them. */
export const citations = {
  via: 'via {{names}}',
  alsoCarriedBy: 'également publié par {{names}}',
  namesAndMore_one: '{{names}} et {{count, number}} autre',
  namesAndMore_other: '{{names}} et {{count, number}} autres',
  inLanguage: 'en {{tag, language}}',
  dayOfWords: '«\u00a0{{text}}\u00a0»\u00a0: {{days, days}}',
  nearest: 'Le plus proche dans la couverture\u00a0:',
  showPassage: 'Afficher le passage',
  inItsPassage: 'Dans son passage\u00a0:',
} as const;
