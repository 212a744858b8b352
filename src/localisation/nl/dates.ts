/** Dates of articles, and of filters. */
export const dates = {
  undated: 'ongedateerd',
  undatedNotBefore: 'ongedateerd, niet vóór {{date}}',
  from: 'vanaf {{date}}',
  until: 'tot en met {{date}}',
  lastWeek: 'vorige week',
  lastMonth: 'vorige maand',
  lastYear: 'vorig jaar',
} as const;
