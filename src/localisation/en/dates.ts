/** Dates of articles, and of filters. */
export const dates = {
  undated: 'undated',
  undatedNotBefore: 'undated, not before {{date}}',
  from: 'from {{date}}',
  until: 'until {{date}}',
  lastWeek: 'last week',
  lastMonth: 'last month',
  lastYear: 'last year',
} as const;
