import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuse } from '../../src/retrieval/fuse.ts';

const scores = fc.record({
  lexical: fc.double({ min: 0, max: 60, noNaN: true }),
  similarity: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
});

describe('fuse()', () => {
  test('gives every candidate a score of 0 to 1, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(scores),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, vectorWeight) => {
          const fused = fuse(all, { vectorWeight });
          expect(fused).toHaveLength(all.length);
          for (const score of fused) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1 + 1e-9);
          }
        },
      ),
    );
  });

  test('never puts a candidate below one that is worse in both', () => {
    const known = fc.record({
      lexical: fc.double({ min: 0, max: 60, noNaN: true }),
      similarity: fc.double({ min: -1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(known, { minLength: 2 }), (all) => {
        const fused = fuse(all);
        for (const [i, a] of all.entries())
          for (const [j, b] of all.entries())
            if (a.lexical >= b.lexical && a.similarity >= b.similarity)
              expect(fused[i]).toBeGreaterThanOrEqual((fused[j] ?? NaN) - 1e-9);
      }),
    );
  });

  test('judges by words alone where there is no similarity', () => {
    const fused = fuse([
      { lexical: 4, similarity: null },
      { lexical: 2, similarity: null },
      { lexical: 0, similarity: 0.9 },
      { lexical: 0, similarity: 0.1 },
    ]);
    expect(fused).toEqual([1, 0.5, 0.4, 0]);
  });

  test('weighs as it is told', () => {
    const all = [
      { lexical: 1, similarity: 0 },
      { lexical: 0, similarity: 1 },
    ];
    expect(fuse(all, { vectorWeight: 1 })).toEqual([0, 1]);
    expect(fuse(all, { vectorWeight: 0 })).toEqual([1, 0]);
  });
});
