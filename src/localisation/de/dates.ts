/** Dates of articles, and of filters. */
export const dates = {
  undated: 'undatiert',
  undatedNotBefore: 'undatiert, nicht vor {{date}}',
  from: 'ab {{date}}',
  until: 'bis {{date}}',
  lastWeek: 'letzte Woche',
  lastMonth: 'letzten Monat',
  lastYear: 'letztes Jahr',
} as const;
