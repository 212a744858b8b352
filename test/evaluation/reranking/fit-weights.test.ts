import { describe, expect, test } from 'vitest';
import type { RankingExample } from '../../../src/evaluation/reranking/example.ts';
import { fit } from '../../../src/evaluation/reranking/fit.ts';
import { fitWeights } from '../../../src/evaluation/reranking/fit-weights.ts';

/** Three candidates; the first is right. Of the features the first tells so, the second misleads, the third says nothing. */
function example(group: string, told = 1): RankingExample {
  return {
    group,
    rows: [
      [told, 0, 0.5],
      [0, 1, 0.5],
      [0, 0.5, 0.5],
    ],
    articles: ['right', 'wrong', 'other'],
    isRight: [true, false, false],
    fused: [0, 1, 0.5],
  };
}

describe('fitWeights()', () => {
  const weights = fitWeights([example('a'), example('a'), example('b')], () => 1);

  test('gives weight to what tells right from wrong, none to what misleads, and 1 in all', () => {
    const [tells = 0, misleads, saysNothing = 0] = weights;
    expect(tells).toBeGreaterThan(saysNothing);
    expect(misleads).toBe(0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  test('gives the same weights again', () => {
    expect(fitWeights([example('a'), example('a'), example('b')], () => 1)).toEqual(weights);
  });

  test('counts a group by its weight, not by its size', () => {
    const opposed: RankingExample = { ...example('b'), isRight: [false, true, false] };
    const examples = [example('a'), example('a'), example('a'), opposed];
    const [first = 0, second = 0] = fitWeights(examples, (group) => (group === 'b' ? 9 : 1));
    expect(second).toBeGreaterThan(first);
  });
});

describe('fit()', () => {
  test('measures each set with the weights of all, and with those of the others', () => {
    const opposed: RankingExample = { ...example('odd'), isRight: [false, true, false] };
    const { sets } = fit(
      new Map([
        ['sample', [example('sample'), example('sample')]],
        ['odd', [opposed]],
      ]),
    );
    const [sample, odd] = sets;
    expect(sample).toMatchObject({ set: 'sample', searches: 2, fitted: 1 });
    expect(sample?.fused).toBeCloseTo(1 / 3);
    expect(odd).toMatchObject({ set: 'odd', fused: 1, heldOut: 1 / 2 });
  });
});
