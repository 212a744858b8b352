/** Charts: what is written in them, and what tells the same to those who do not see them. */
export const charts = {
  titleDay: 'Articles par jour et par média, {{days, days}}',
  titleWeek: 'Articles par semaine et par média, {{days, days}}',
  titleMonth: 'Articles par mois et par média, {{span}}',
  titleYears_one: 'Articles par an et par média, {{span}}',
  titleYears_other: 'Articles par période de {{count, number}} ans et par média, {{span}}',
  description: '{{title}}\u00a0: {{rows, and}}.',
  row: '{{outlet}} {{count, number}}',
  others_one: '{{count, number}} autre média',
  others_other: '{{count, number}} autres médias',
  outletNumber: 'média nº {{number, number}}',
  peak: 'Le maximum, {{count, number}} articles, correspond à {{days, days}}.',
  tallestBar_one: 'La plus haute barre représente {{count, number}} article.',
  tallestBar_other: 'La plus haute barre représente {{count, number}} articles.',
  largestDot_one: 'Le plus grand point représente {{count, number}} article.',
  largestDot_other: 'Le plus grand point représente {{count, number}} articles.',
  imprecise_one:
    '{{count, number}} article n’est pas daté avec cette précision\u00a0: une ligne en tirets couvre sa période.',
  imprecise_other:
    '{{count, number}} articles ne sont pas datés avec cette précision\u00a0: des lignes en tirets couvrent leur période.',
  copies_one: '{{count, number}} article, dessiné en creux, est la copie d’un article antérieur.',
  copies_other:
    '{{count, number}} articles, dessinés en creux, sont des copies d’articles antérieurs.',
  undated_one: '{{count, number}} article sans date est laissé de côté.',
  undated_other: '{{count, number}} articles sans date sont laissés de côté.',
} as const;
