/** Dates of articles, and of filters. */
export const dates = {
  undated: 'sans date',
  undatedNotBefore: 'sans date, pas avant {{date}}',
  from: 'depuis {{date}}',
  until: 'jusqu’à {{date}}',
  lastWeek: 'la semaine dernière',
  lastMonth: 'le mois dernier',
  lastYear: 'l’année dernière',
} as const;
