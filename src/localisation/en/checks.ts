/** What the coverage says of a statement; it is not about what is true. */
export const checks = {
  supported: 'The coverage supports this.',
  contradicted: 'The coverage contradicts this.',
  mixed: 'The coverage is divided on this.',
  not_covered: 'The coverage does not say this.',
  supports_one: 'Supports ({{count, number}} independent source)',
  supports_other: 'Supports ({{count, number}} independent sources)',
  contradicts_one: 'Contradicts ({{count, number}} independent source)',
  contradicts_other: 'Contradicts ({{count, number}} independent sources)',
  alleges_one: 'Only alleges ({{count, number}} independent source)',
  alleges_other: 'Only alleges ({{count, number}} independent sources)',
  notLookedAt_one: 'There is {{count, number}} more statement, which I did not look up.',
  notLookedAt_other: 'There are {{count, number}} more statements, which I did not look up.',
} as const;
