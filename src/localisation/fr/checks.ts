/** What the coverage says of a statement; it is not about what is true. */
export const checks = {
  supported: 'La couverture confirme cela.',
  contradicted: 'La couverture contredit cela.',
  mixed: 'La couverture est partagée à ce sujet.',
  not_covered: 'La couverture ne dit pas cela.',
  supports_one: 'Confirme ({{count, number}} source indépendante)',
  supports_other: 'Confirment ({{count, number}} sources indépendantes)',
  contradicts_one: 'Contredit ({{count, number}} source indépendante)',
  contradicts_other: 'Contredisent ({{count, number}} sources indépendantes)',
  alleges_one: 'Simple allégation ({{count, number}} source indépendante)',
  alleges_other: 'Simples allégations ({{count, number}} sources indépendantes)',
  notLookedAt_one: 'Il y a encore {{count, number}} affirmation, que je n’ai pas examinée.',
  notLookedAt_other: 'Il y a encore {{count, number}} affirmations, que je n’ai pas examinées.',
} as const;
