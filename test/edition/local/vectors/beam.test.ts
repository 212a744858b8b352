import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBeam } from '../../../../src/edition/local/vectors/beam.ts';

const SCORES = fc.array(fc.integer({ min: -20, max: 20 }));

describe('createBeam()', () => {
  it('keeps the best, as sorting all of them would', () => {
    const law = fc.property(SCORES, fc.integer({ min: 1, max: 12 }), (scores, width) => {
      const beam = createBeam(width);
      for (const [row, score] of scores.entries()) beam.offer(row, score);
      const sorted = [...scores.entries()].map(([row, score]) => ({ row, score }));
      sorted.sort((a, b) => b.score - a.score || a.row - b.row);
      expect(beam.found()).toEqual(sorted.slice(0, width));
    });
    fc.assert(law);
  });

  it('follows the best that was not followed, also one that comes later, each once', () => {
    const beam = createBeam(3);
    for (const [row, score] of [5, 7, 6].entries()) beam.offer(row, score);
    expect(beam.follow()).toBe(1);
    beam.offer(3, 9);
    expect([beam.follow(), beam.follow(), beam.follow()]).toEqual([3, 2, null]);
    beam.offer(4, 1);
    expect(beam.follow()).toBe(null);
    beam.offer(5, 8);
    expect([beam.follow(), beam.follow()]).toEqual([5, null]);
  });
});
