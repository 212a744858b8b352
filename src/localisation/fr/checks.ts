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
} as const;
