/** Sources under an answer, and the passages behind them. */
export const citations = {
  via: 'über {{names}}',
  alsoCarriedBy: 'auch gebracht von {{names}}',
  namesAndMore_one: '{{names}} und {{count, number}} weiteres',
  namesAndMore_other: '{{names}} und {{count, number}} weitere',
  inLanguage: 'auf {{tag, language}}',
  dayOfWords: '„{{text}}“: {{days, days}}',
  nearest: 'Am nächsten kommen:',
  showPassage: 'Passage zeigen',
  inItsPassage: 'In der Passage:',
} as const;
