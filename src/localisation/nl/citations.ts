/** Sources under an answer, and the passages behind them. */
export const citations = {
  via: 'via {{names}}',
  alsoCarriedBy: 'ook gebracht door {{names}}',
  namesAndMore_one: '{{names}} en nog {{count, number}}',
  namesAndMore_other: '{{names}} en nog {{count, number}}',
  inLanguage: 'in het {{tag, language}}',
  dayOfWords: '‘{{text}}’ is {{days, days}}',
  nearest: 'Het dichtst in de buurt:',
  showPassage: 'Passage tonen',
  inItsPassage: 'In de passage:',
} as const;
