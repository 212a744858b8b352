import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberTerms } from '../../src/edition/postgres/number-terms.ts';
import { chooseDiverse, type Choice } from '../../src/retrieval/marginal-relevance.ts';

const numberOf = numberTerms();

function choice(score: number, text: string): Choice {
  return { score, words: Uint32Array.from(text.split(' '), numberOf).sort() };
}

describe('chooseDiverse()', () => {
  test('chooses the best first, and then what is new', () => {
    const ranked = [choice(1, 'wall crack'), choice(0.9, 'wall crack'), choice(0.8, 'fare vote')];
    expect(chooseDiverse(ranked, 1)).toEqual([0]);
    expect(chooseDiverse(ranked, 2)).toEqual([0, 2]);
    expect(chooseDiverse(ranked, 3)).toEqual([0, 1, 2]);
  });

  test('does not prefer what is new to what is far more relevant', () => {
    const ranked = [choice(1, 'wall crack'), choice(0.95, 'wall repair'), choice(0.1, 'fare vote')];
    expect(chooseDiverse(ranked, 2)).toEqual([0, 1]);
  });

  test('lets an order stand that was given for another reason than the score', () => {
    const ranked = [choice(0.5, 'new'), choice(1, 'old'), choice(0.5, 'older')];
    expect(chooseDiverse(ranked, 1)).toEqual([0]);
    expect(chooseDiverse(ranked, 2)).toEqual([0, 1]);
  });

  test('chooses as many as there are up to the limit, in order, whatever the scores', () => {
    const choices = fc.array(
      fc.record({
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        words: fc.array(fc.nat(3)).map((words) => Uint32Array.from(words).sort()),
      }),
    );
    fc.assert(
      fc.property(choices, fc.nat(5), (ranked, limit) => {
        const places = chooseDiverse(ranked, limit);
        expect(places).toHaveLength(Math.min(limit, ranked.length));
        expect([...new Set(places)].sort((a, b) => a - b)).toEqual(places);
      }),
    );
  });
});
