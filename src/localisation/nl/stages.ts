/** What is under way while people wait. */
export const stages = {
  searching_one: '{{count, number}} artikel doorzoeken…',
  searching_other: '{{count, number}} artikelen doorzoeken…',
  reading: '{{passages}} van {{outlets}} lezen…',
  writing_one: 'Schrijven… tot nu toe {{count, number}} bewering aan de tekst getoetst',
  writing_other: 'Schrijven… tot nu toe {{count, number}} beweringen aan de tekst getoetst',
} as const;
