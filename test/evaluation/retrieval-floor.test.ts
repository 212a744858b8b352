import { afterAll, describe, expect, test, vi } from 'vitest';
import { answerPlaces } from '../../src/answering/answer-slots.ts';
import { evaluateRetrieval } from '../../src/evaluation/retrieval/evaluate-retrieval.ts';
import { figuresOf, type Measure } from '../../src/evaluation/retrieval/figures.ts';
import { namedSet } from '../../src/evaluation/retrieval/named-sets.ts';
import { createBuiltinReranker } from '../../src/retrieval/reranking/features/builtin.ts';
import { sharedEmbedder } from '../support/shared-vectors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.setConfig({ testTimeout: 300_000 });

const shared = sharedEmbedder();
const { embedder } = shared;
afterAll(() => shared.close());

/** A little below what was measured last; docs/evaluation.md has the figures. */
const FLOORS: readonly (readonly [
  string,
  typeof embedder | null,
  Partial<Record<Measure, number>>,
])[] = [
  ['words only', null, { 'Hit@1': 0.74, 'MRR@10': 0.82, 'recall@5': 0.92 }],
  ['the built-in embedder', embedder, { 'Hit@1': 0.79, 'MRR@10': 0.86, 'recall@5': 0.94 }],
];

describe('the sample coverage', async () => {
  const set = await namedSet('sample', '');

  test.each(FLOORS)('is searched by %s no worse than before', async (_, searchedBy, floors) => {
    const run = await evaluateRetrieval(set, {
      folder: temporaryFolder(),
      embedder: searchedBy,
      rerankers: [createBuiltinReranker({ answerPlaces })],
      passages: 30,
      now: new Date('2025-10-01T09:30:00Z'),
    });
    expect(run.asked.flatMap(({ refused }) => refused ?? [])).toEqual([]);
    const { all } = figuresOf(run);
    expect(all.questions).toBeGreaterThanOrEqual(235);
    for (const [measure, { value }] of Object.entries(all.measures)) {
      const floor = new Map(Object.entries(floors)).get(measure) ?? 0;
      expect(value, measure).toBeGreaterThanOrEqual(floor);
    }
  });
});
