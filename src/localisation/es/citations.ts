/** Sources under an answer, and the passages behind them. */
export const citations = {
  via: 'vía {{names}}',
  alsoCarriedBy: 'publicado también por {{names}}',
  namesAndMore_one: '{{names}} y {{count, number}} más',
  namesAndMore_other: '{{names}} y {{count, number}} más',
  inLanguage: 'en {{tag, language}}',
  dayOfWords: '«{{text}}»: {{days, days}}',
  nearest: 'Lo más cercano en la cobertura:',
  showPassage: 'Mostrar pasaje',
  inItsPassage: 'En su pasaje:',
} as const;
