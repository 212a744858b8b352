/** Charts: what is written in them, and what tells the same to those who do not see them. */
export const charts = {
  titleDay: 'Artikel pro Tag und Medium, {{days, days}}',
  titleWeek: 'Artikel pro Woche und Medium, {{days, days}}',
  titleMonth: 'Artikel pro Monat und Medium, {{span}}',
  titleYears_one: 'Artikel pro Jahr und Medium, {{span}}',
  titleYears_other: 'Artikel je {{count, number}} Jahre und Medium, {{span}}',
  description: '{{title}}: {{rows, and}}.',
  row: '{{outlet}} {{count, number}}',
  others_one: '{{count, number}} weiteres Medium',
  others_other: '{{count, number}} weitere Medien',
  outletNumber: 'Medium Nr. {{number, number}}',
  peak: 'Die meisten, {{count, number}} Artikel, stammen aus dieser Zeit: {{days, days}}.',
  tallestBar_one: 'Der höchste Balken steht für {{count, number}} Artikel.',
  tallestBar_other: 'Der höchste Balken steht für {{count, number}} Artikel.',
  largestDot_one: 'Der größte Punkt steht für {{count, number}} Artikel.',
  largestDot_other: 'Der größte Punkt steht für {{count, number}} Artikel.',
  imprecise_one:
    '{{count, number}} Artikel ist nicht so genau datiert: Eine gestrichelte Linie zeigt den Zeitraum.',
  imprecise_other:
    '{{count, number}} Artikel sind nicht so genau datiert: Gestrichelte Linien zeigen den Zeitraum.',
  copies_one: '{{count, number}} Artikel, hohl gezeichnet, ist die Kopie eines früheren.',
  copies_other: '{{count, number}} Artikel, hohl gezeichnet, sind Kopien von früheren.',
  undated_one: '{{count, number}} undatierter Artikel ist weggelassen.',
  undated_other: '{{count, number}} undatierte Artikel sind weggelassen.',
} as const;
