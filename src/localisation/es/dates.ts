/** Dates of articles, and of filters. */
export const dates = {
  undated: 'sin fecha',
  undatedNotBefore: 'sin fecha, no antes de {{date}}',
  from: 'desde {{date}}',
  until: 'hasta {{date}}',
  lastWeek: 'la semana pasada',
  lastMonth: 'el mes pasado',
  lastYear: 'el año pasado',
} as const;
