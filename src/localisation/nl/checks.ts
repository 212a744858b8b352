/** What the coverage says of a statement; it is not about what is true. */
export const checks = {
  supported: 'De berichtgeving ondersteunt dit.',
  contradicted: 'De berichtgeving spreekt dit tegen.',
  mixed: 'De berichtgeving is hierover verdeeld.',
  not_covered: 'De berichtgeving zegt dit niet.',
  supports_one: 'Ondersteunt dit ({{count, number}} onafhankelijke bron)',
  supports_other: 'Ondersteunt dit ({{count, number}} onafhankelijke bronnen)',
  contradicts_one: 'Spreekt dit tegen ({{count, number}} onafhankelijke bron)',
  contradicts_other: 'Spreekt dit tegen ({{count, number}} onafhankelijke bronnen)',
  alleges_one: 'Beweert dit alleen ({{count, number}} onafhankelijke bron)',
  alleges_other: 'Beweert dit alleen ({{count, number}} onafhankelijke bronnen)',
  notLookedAt_one: 'Er is nog {{count, number}} bewering, die ik niet heb opgezocht.',
  notLookedAt_other: 'Er zijn nog {{count, number}} beweringen, die ik niet heb opgezocht.',
} as const;
