/** What is under way while people wait. */
export const stages = {
  searching_one: 'Searching {{count, number}} article…',
  searching_other: 'Searching {{count, number}} articles…',
  reading: 'Reading {{passages}} from {{outlets}}…',
  writing_one: 'Writing… {{count, number}} claim checked against the text so far',
  writing_other: 'Writing… {{count, number}} claims checked against the text so far',
} as const;
