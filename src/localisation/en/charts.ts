/** Charts: what is written in them, and what tells the same to those who do not see them. */
export const charts = {
  titleDay: 'Articles per day by outlet, {{days, days}}',
  titleWeek: 'Articles per week by outlet, {{days, days}}',
  titleMonth: 'Articles per month by outlet, {{span}}',
  titleYears_one: 'Articles per year by outlet, {{span}}',
  titleYears_other: 'Articles per {{count, number}} years by outlet, {{span}}',
  /** The title, then each outlet with its articles. */
  description: '{{title}}: {{rows, and}}.',
  row: '{{outlet}} {{count, number}}',
  others_one: '{{count, number}} other outlet',
  others_other: '{{count, number}} other outlets',
  /** In place of a name whose letters cannot be drawn. */
  outletNumber: 'outlet no. {{number, number}}',
  peak: 'The most, {{count, number}} articles, are of {{days, days}}.',
  tallestBar_one: 'The tallest bar is {{count, number}} article.',
  tallestBar_other: 'The tallest bar is {{count, number}} articles.',
  largestDot_one: 'The largest dot is {{count, number}} article.',
  largestDot_other: 'The largest dot is {{count, number}} articles.',
  imprecise_one: '{{count, number}} article is not dated so closely: a dashed line spans its time.',
  imprecise_other:
    '{{count, number}} articles are not dated so closely: dashed lines span their time.',
  copies_one: '{{count, number}} article, drawn hollow, is a copy of an earlier one.',
  copies_other: '{{count, number}} articles, drawn hollow, are copies of earlier ones.',
  undated_one: '{{count, number}} undated article is left out.',
  undated_other: '{{count, number}} undated articles are left out.',
} as const;
