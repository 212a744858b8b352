/** What cannot be done as asked, with what to do instead. */
export const refusals = {
  empty: 'Ask me something about the coverage, in a sentence or two.',
  tooLong:
    'That has {{length, number}} characters; I can read {{most, number}}. Please make it shorter.',
  questionTooLong:
    'That question has {{length, number}} characters; I can read {{most, number}}. Please ask it shorter.',
  noWords: 'I need a few words to search for. Ask me something about the coverage.',
  swapDates: 'Nothing is both after {{after}} and before {{before}}: swap the two dates.',
  swapFilter: '"after {{after}}" is later than "before {{before}}": swap the two.',
  twoDays:
    '"{{typed}}" could be two days. Write the year first, as in 2021-01-06, or the month in letters, as in 6 Jan 2021.',
  noDate:
    'I cannot read "{{typed}}" as a date. Write it as 2021, 2021-01, 2021-01-06, January 2021, 6 Jan 2021 or last week.',
  noFilterDate:
    'Cannot read "{{typed}}" as a date for "{{name}}": write 2021, 2021-01 or 2021-01-06.',
  noDayOfAsking: 'Cannot read "{{typed}}" as the day of asking: write a day, such as 2021-01-06.',
  outletDidYouMean: 'The coverage has no outlet called "{{typed}}". Did you mean {{near, or}}?',
  outletUnknown: 'The coverage has no outlet called "{{typed}}". /sources lists those it has.',
  outletNear: 'No outlet called "{{name}}" is in the coverage. Near it: {{outlets}}.',
  outletThereAre: 'No outlet called "{{name}}" is in the coverage. There are: {{outlets}}.',
  outletNone:
    'No outlet called "{{name}}" is in the coverage. None of its articles names an outlet.',
  languageThereAre: 'No article is in "{{typed}}". There are articles in {{languages, languages}}.',
  languageNone: 'No article is in "{{typed}}". The language of none is known.',
  detail: 'Write detail:short, detail:normal or detail:long.',
  articleDidYouMean: 'I know no single article by these words. Did you mean {{near, or}}?',
  articleUnknown: 'I know no article by these words. Write some words of its headline.',
  sort: 'Write {{sorts, or}}.',
  nothingStated: 'That message states nothing that I could look up in the coverage.',
  twoOutlets: 'Name two different outlets to compare.',
  twoOutletOptions: 'Name two outlets to compare, as outlet_a:"…" outlet_b:"…".',
  undoUnknown:
    'Nothing was understood of the question as “{{id}}”. You can undo {{known, quoted}}.',
  undoNothing:
    'Nothing was understood of the question as “{{id}}”. Nothing was: an option that you gave is undone by leaving it out.',
} as const;
