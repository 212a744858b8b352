import { describe, expect, test } from 'vitest';
import { UNITS, repeated } from './adversarial-units.ts';
import { CASES } from './cases.ts';
import { growsSlowly } from './growth-of.ts';
import { TEXT_JOBS } from './text-jobs.ts';

/** The gate looks at shorter texts, and at every eighth unit of each job, not the same of all. */
const IS_FULL = CASES >= 10_000;
const LENGTH = IS_FULL ? 8000 : 2500;
const EVERY = IS_FULL ? 1 : 8;

describe('the time that a text takes grows with its length, and not with the square of it', () => {
  test.each(Object.entries(TEXT_JOBS).map(([name, job], index) => ({ name, job, index })))(
    'in $name',
    async ({ job, index }) => {
      const units = UNITS.filter((_, place) => (place + index) % EVERY === 0);
      const slow: string[] = [];
      for (const unit of units)
        if (!(await growsSlowly(job, repeated(unit), LENGTH))) slow.push(unit);
      expect(slow).toEqual([]);
    },
    IS_FULL ? 3_600_000 : 120_000,
  );
});

test('a job whose time grows with the square is told from one whose time does not', async () => {
  const square = (text: string) => /(?:a+)$/.test(`${text}b`);
  const line = (text: string) => text.replaceAll('a', 'bb');
  const make = (length: number) => 'a'.repeat(length);
  // Long enough for the shorter text to take many times what a busy machine adds.
  expect(await growsSlowly(square, make, 8000)).toBe(false);
  expect(await growsSlowly(line, make, 8000)).toBe(true);
});
