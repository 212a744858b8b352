import { afterAll, expect, test } from 'vitest';
import { createExtractiveWriter } from '../../src/answering/writers/extractive.ts';
import { createRerankers } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import { answerSet } from '../../src/evaluation/answers/answer-sets.ts';
import { evaluateAnswers } from '../../src/evaluation/answers/evaluate-answers.ts';
import { figuresOf } from '../../src/evaluation/answers/figures.ts';
import { sharedEmbedder } from '../support/shared-vectors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const shared = sharedEmbedder();
const { embedder } = shared;
afterAll(() => shared.close());

/** A little below what was measured last; docs/evaluation.md has the figures. */
const FLOORS = { gold: 0.78, refused: 0.8 } as const;

/** Every third question: `eval -- answers` asks all of them. */
const STEP = 3;

test('the sample coverage is answered as well as measured, every citation true', async () => {
  const rerankers = createRerankers(loadConfig({}));
  const writer = createExtractiveWriter({ embedder });
  const now = new Date('2025-10-01T09:30:00Z');
  const set = await answerSet('sample', '');
  const cases = set.cases.filter((_, index) => index % STEP === 0);
  const run = await evaluateAnswers(
    { ...set, cases },
    {
      folder: temporaryFolder(),
      now,
      parts: { embedder, rerankers, writer, fallback: writer, clock: () => now },
    },
  );
  const { all } = figuresOf(run);
  expect(run.answers.flatMap(({ refused }) => refused ?? [])).toEqual([]);
  expect(all.measures.validCitations?.value).toBe(1);
  expect(all.measures.metadata?.value).toBe(1);
  expect(all.measures.quotes?.value).toBe(1);
  expect(all.measures.gold?.value).toBeGreaterThanOrEqual(FLOORS.gold);
  expect(all.measures.refused?.value).toBeGreaterThanOrEqual(FLOORS.refused);
}, 480_000);
