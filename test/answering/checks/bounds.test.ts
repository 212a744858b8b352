import { describe, expect, test } from 'vitest';
import { changedBounds } from '../../../src/answering/checks/bounds.ts';
import { readingOf } from './reading.ts';

/** Passage, its language, claim, its language. */
type Row = readonly [string, string, string, string];

const SOUND: readonly Row[] = [
  ['At least 50 people came.', 'en', 'No fewer than 50 people came.', 'en'],
  ['More than 50 people came.', 'en', 'Meer dan 50 mensen kwamen.', 'nl'],
  ['Minstens 50 mensen kwamen.', 'nl', 'Mindestens 50 Leute kamen.', 'de'],
  ['Au moins 50 personnes sont venues.', 'fr', 'Al menos 50 personas vinieron.', 'es'],
  ['It may not make more noise than 45 decibels.', 'en', 'The limit is 45 decibels.', 'en'],
  ['Ships may pass at 8 knots only.', 'en', 'Ships may pass at 8 knots at most.', 'en'],
  ['It takes no longer than 35 minutes.', 'en', 'Sie dauert höchstens 35 Minuten.', 'de'],
  ['About 50 people came.', 'en', '50 people came.', 'en'],
  ['Some 50 people came over two days.', 'en', 'Some 50 people came in two days.', 'en'],
  ['It costs €3 more than in May, €12.', 'en', 'It costs €12, €3 more than in May.', 'en'],
  ['The council asks for 4 rooms; five were built.', 'en', 'At least 4 rooms are wanted.', 'en'],
];

const FAULTY: readonly Row[] = [
  ['At least 50 people came.', 'en', '50 people came.', 'en'],
  ['At least 50 people came.', 'en', 'At most 50 people came.', 'en'],
  ['50 people came.', 'en', 'At least 50 people came.', 'en'],
  ['50 people came.', 'en', 'Fewer than 50 people came.', 'en'],
  ['Up to 50 people may come in.', 'en', 'Er mogen meer dan 50 mensen binnen.', 'nl'],
  ['Hoogstens 50 mensen kwamen.', 'nl', 'Minstens 50 mensen kwamen.', 'nl'],
  ['Niet langer dan 35 minuten.', 'nl', 'Niet korter dan 35 minuten.', 'nl'],
  ['Mindestens 50 Leute kamen.', 'de', '50 Leute kamen.', 'de'],
  ['Plus de 50 personnes sont venues.', 'fr', 'Moins de 50 personnes sont venues.', 'fr'],
  ['Vinieron 50 personas.', 'es', 'Vinieron más de 50 personas.', 'es'],
];

describe('changedBounds()', () => {
  test.each(SOUND)('of %j (%s) finds none in %j (%s)', (text, language, claim, claimLanguage) => {
    expect(changedBounds(readingOf(claim, { text, language, claimLanguage }))).toEqual([]);
  });

  test.each(FAULTY)('of %j (%s) finds some in %j (%s)', (text, language, claim, claimLanguage) => {
    expect(changedBounds(readingOf(claim, { text, language, claimLanguage }))).not.toEqual([]);
  });
});
