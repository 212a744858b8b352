/** Dates of articles, and of filters. */
export const dates = {
  undated: 'undated',
  undatedNotBefore: 'undated, not before {{date}}',
  from: 'from {{date}}',
  until: 'until {{date}}',
} as const;
