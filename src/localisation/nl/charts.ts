/** Charts: what is written in them, and what tells the same to those who do not see them. */
export const charts = {
  titleDay: 'Artikelen per dag en medium, {{days, days}}',
  titleWeek: 'Artikelen per week en medium, {{days, days}}',
  titleMonth: 'Artikelen per maand en medium, {{span}}',
  titleYears_one: 'Artikelen per jaar en medium, {{span}}',
  titleYears_other: 'Artikelen per {{count, number}} jaar en medium, {{span}}',
  description: '{{title}}: {{rows, and}}.',
  row: '{{outlet}} {{count, number}}',
  others_one: '{{count, number}} ander medium',
  others_other: '{{count, number}} andere media',
  outletNumber: 'medium nr. {{number, number}}',
  peak: 'De meeste, {{count, number}} artikelen, zijn van {{days, days}}.',
  tallestBar_one: 'De hoogste staaf is {{count, number}} artikel.',
  tallestBar_other: 'De hoogste staaf is {{count, number}} artikelen.',
  largestDot_one: 'De grootste stip is {{count, number}} artikel.',
  largestDot_other: 'De grootste stip is {{count, number}} artikelen.',
  imprecise_one:
    '{{count, number}} artikel is niet zo precies gedateerd: een streepjeslijn geeft de periode aan.',
  imprecise_other:
    '{{count, number}} artikelen zijn niet zo precies gedateerd: streepjeslijnen geven de periode aan.',
  copies_one: '{{count, number}} artikel, open getekend, is een kopie van een eerder artikel.',
  copies_other: '{{count, number}} artikelen, open getekend, zijn kopieën van eerdere artikelen.',
  undated_one: '{{count, number}} ongedateerd artikel is weggelaten.',
  undated_other: '{{count, number}} ongedateerde artikelen zijn weggelaten.',
} as const;
