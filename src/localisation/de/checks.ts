/** What the coverage says of a statement; it is not about what is true. */
export const checks = {
  supported: 'Die Berichterstattung stützt das.',
  contradicted: 'Die Berichterstattung widerspricht dem.',
  mixed: 'Die Berichterstattung ist darüber geteilt.',
  not_covered: 'Die Berichterstattung sagt das nicht.',
  supports_one: 'Stützt das ({{count, number}} unabhängige Quelle)',
  supports_other: 'Stützt das ({{count, number}} unabhängige Quellen)',
  contradicts_one: 'Widerspricht dem ({{count, number}} unabhängige Quelle)',
  contradicts_other: 'Widerspricht dem ({{count, number}} unabhängige Quellen)',
  alleges_one: 'Behauptet es nur ({{count, number}} unabhängige Quelle)',
  alleges_other: 'Behauptet es nur ({{count, number}} unabhängige Quellen)',
  notLookedAt_one: 'Es gibt noch {{count, number}} Aussage, die ich nicht nachgesehen habe.',
  notLookedAt_other: 'Es gibt noch {{count, number}} Aussagen, die ich nicht nachgesehen habe.',
} as const;
