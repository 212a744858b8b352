/** What the coverage says of a statement; it is not about what is true. */
export const checks = {
  supported: 'La cobertura respalda esto.',
  contradicted: 'La cobertura contradice esto.',
  mixed: 'La cobertura está dividida sobre esto.',
  not_covered: 'La cobertura no dice esto.',
  supports_one: 'Lo respalda ({{count, number}} fuente independiente)',
  supports_other: 'Lo respaldan ({{count, number}} fuentes independientes)',
  contradicts_one: 'Lo contradice ({{count, number}} fuente independiente)',
  contradicts_other: 'Lo contradicen ({{count, number}} fuentes independientes)',
  alleges_one: 'Solo lo alega ({{count, number}} fuente independiente)',
  alleges_other: 'Solo lo alegan ({{count, number}} fuentes independientes)',
  notLookedAt_one: 'Hay {{count, number}} afirmación más que no he consultado.',
  notLookedAt_other: 'Hay {{count, number}} afirmaciones más que no he consultado.',
} as const;
