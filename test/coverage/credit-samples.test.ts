import { describe, expect, test } from 'vitest';
import { createCreditFinder } from '../../src/coverage/find-credits.ts';
import { SAMPLES } from './credits/sentences.ts';

const creditsOf = createCreditFinder();

/** Found and expected credits of every sample, as `outlet` or `outlet < speaker`. */
const RESULTS = SAMPLES.map(([language, body, ...expected]) => ({
  expected,
  found: creditsOf({ body, language, outlet: null }).map(({ originator, speaker }) =>
    speaker === null ? originator : `${originator} < ${speaker}`,
  ),
}));

function outletsIn(credits: readonly string[]): string[] {
  return [...new Set(credits.map((credit) => credit.split(' < ')[0] ?? ''))];
}

function count(of: (result: (typeof RESULTS)[number]) => number): number {
  return RESULTS.reduce((sum, result) => sum + of(result), 0);
}

describe('createCreditFinder(), on the sentences written for it', () => {
  const expected = count((result) => outletsIn(result.expected).length);
  const found = count((result) => outletsIn(result.found).length);
  const right = count(({ found: all, expected: gold }) => {
    const outlets = outletsIn(gold);
    return outletsIn(all).filter((outlet) => outlets.includes(outlet)).length;
  });

  test('has enough of them, in each language', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(200);
    for (const language of ['en', 'nl', 'de', 'fr', 'es']) {
      const own = SAMPLES.filter(([one]) => one === language);
      expect(own.filter(({ length }) => length === 2).length).toBeGreaterThanOrEqual(5);
      expect(own.filter(({ length }) => length > 2).length).toBeGreaterThanOrEqual(10);
    }
  });

  test('credits hardly anyone who is not credited', () => {
    expect(right / found).toBeGreaterThanOrEqual(0.98);
  });

  test('misses hardly anyone who is', () => {
    expect(right / expected).toBeGreaterThanOrEqual(0.98);
  });

  test('names the speakers', () => {
    const named = count((result) => result.expected.length);
    const same = count(
      (result) => result.expected.filter((one) => result.found.includes(one)).length,
    );
    expect(same / named).toBeGreaterThanOrEqual(0.96);
  });

  test('keeps chains in order', () => {
    const chains = RESULTS.filter((result) => outletsIn(result.expected).length > 1);
    const ordered = chains.filter(
      (result) => outletsIn(result.found).join() === outletsIn(result.expected).join(),
    );
    expect(ordered.length / chains.length).toBeGreaterThanOrEqual(0.9);
  });
});
