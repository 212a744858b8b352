/** Charts: what is written in them, and what tells the same to those who do not see them. */
export const charts = {
  titleDay: 'Artículos por día y medio, {{days, days}}',
  titleWeek: 'Artículos por semana y medio, {{days, days}}',
  titleMonth: 'Artículos por mes y medio, {{span}}',
  titleYears_one: 'Artículos por año y medio, {{span}}',
  titleYears_other: 'Artículos por cada {{count, number}} años y medio de comunicación, {{span}}',
  description: '{{title}}: {{rows, and}}.',
  row: '{{outlet}} {{count, number}}',
  others_one: '{{count, number}} medio más',
  others_other: '{{count, number}} medios más',
  outletNumber: 'medio n.º {{number, number}}',
  peak: 'El máximo, {{count, number}} artículos, corresponde a {{days, days}}.',
  tallestBar_one: 'La barra más alta representa {{count, number}} artículo.',
  tallestBar_other: 'La barra más alta representa {{count, number}} artículos.',
  largestDot_one: 'El punto más grande representa {{count, number}} artículo.',
  largestDot_other: 'El punto más grande representa {{count, number}} artículos.',
  imprecise_one:
    '{{count, number}} artículo no está fechado con tanta precisión: una línea discontinua abarca su periodo.',
  imprecise_other:
    '{{count, number}} artículos no están fechados con tanta precisión: líneas discontinuas abarcan su periodo.',
  copies_one: '{{count, number}} artículo, dibujado hueco, es copia de otro anterior.',
  copies_other: '{{count, number}} artículos, dibujados huecos, son copias de otros anteriores.',
  undated_one: 'Se omite {{count, number}} artículo sin fecha.',
  undated_other: 'Se omiten {{count, number}} artículos sin fecha.',
} as const;
