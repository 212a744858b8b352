/** Sources under an answer, and the passages behind them. */
export const citations = {
  via: 'via {{names}}',
  alsoCarriedBy: 'also carried by {{names}}',
  namesAndMore_one: '{{names}} and {{count, number}} more',
  namesAndMore_other: '{{names}} and {{count, number}} more',
  inLanguage: 'in {{tag, language}}',
  dayOfWords: '“{{text}}” is {{days, days}}',
  nearest: 'Nearest in the coverage:',
  showPassage: 'Show passage',
  inItsPassage: 'In its passage:',
} as const;
