import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbeddingCache } from '../../embeddings/cache.ts';
import { compareRuns } from '../../src/evaluation/retrieval/compare-runs.ts';
import { describeComparison } from '../../src/evaluation/retrieval/describe-comparison.ts';
import { describeRun } from '../../src/evaluation/retrieval/describe-run.ts';
import { evaluateRetrieval } from '../../src/evaluation/retrieval/evaluate-retrieval.ts';
import { figuresOf } from '../../src/evaluation/retrieval/figures.ts';
import { questionsOn } from '../../src/evaluation/retrieval/named-sets.ts';
import { rememberQuestions } from '../../src/evaluation/retrieval/remember-questions.ts';
import type { RetrievalRun } from '../../src/evaluation/retrieval/run.ts';
import { readRun, saveRun } from '../../src/evaluation/retrieval/saved-run.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { writeFiles } from '../support/small-coverage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const articles = [
  ['lamp', 'The lamp is lit', 'Fishermen saw the lamp of the lighthouse at dusk.'],
  ['stairs', 'New stairs', 'The lighthouse has ninety new stairs of oak.'],
  ['keeper', 'Keeper retires', 'The last keeper left after forty years of service.'],
].map(([id, headline, body]) => ({ id, headline, outlet: 'The Gull', date: '2021-01-06', body }));

const questions = [
  { id: '1', question: 'Who saw the lamp?', type: 'easy', relevant: ['lamp'] },
  { id: '2', question: 'How many oak stairs?', type: 'easy', relevant: ['stairs', 'keeper'] },
  { id: '3', question: 'What is unknown?', relevant: [] },
  { id: '4', question: 'Who left?', type: 'refused', outlets: ['Nobody'], relevant: ['keeper'] },
];

const folder = writeFiles(temporaryFolder(), {
  'coverage.jsonl': articles.map((one) => JSON.stringify(one)).join('\n'),
  'questions.jsonl': questions.map((one) => JSON.stringify(one)).join('\n'),
});

const set = await questionsOn(
  'lighthouse',
  join(folder, 'coverage.jsonl'),
  join(folder, 'questions.jsonl'),
);

function run(embedder: ReturnType<typeof fakeEmbedder> | null): Promise<RetrievalRun> {
  const now = new Date('2025-01-06T09:30:00Z');
  return evaluateRetrieval(set, { folder: join(folder, 'data'), embedder, passages: 30, now });
}

const meaning = await run(fakeEmbedder());
const words = await run(null);

describe('evaluateRetrieval()', () => {
  test('ranks articles by their first passage', () => {
    expect(meaning.asked.slice(0, 2)).toMatchObject([
      { id: '1', ranks: [1], refused: null },
      { id: '2', ranks: [1, expect.toBeOneOf([2, 3])] },
    ]);
    expect(meaning.asked[1]?.found.toSorted()).toEqual(['keeper', 'lamp', 'stairs']);
  });

  test('finds nothing by meaning when it searches by words only', () => {
    expect(words).toMatchObject({ name: 'lighthouse', searchedBy: 'words only', passages: 30 });
    expect(words.asked[1]).toMatchObject({ ranks: [1, null], found: ['stairs'] });
  });

  test('counts a question that is refused as not found, and says why', () => {
    const [refused] = words.asked.slice(3);
    expect(refused).toMatchObject({ ranks: [null], found: [] });
    expect(refused?.refused).toMatch(/No outlet called "Nobody"/);
  });

  test('embeds the same coverage once', async () => {
    const embedder = fakeEmbedder();
    await run(embedder);
    expect(embedder.calls.passages).toEqual([]);
    expect(embedder.calls.questions).toHaveLength(3);
  });

  test('refuses questions about articles that are not there', async () => {
    const [part] = set.parts;
    const asked = part?.questions.map((one) => ({ ...one, relevant: [['none']] })) ?? [];
    const parts = [
      { name: 'x', coverage: { path: join(folder, 'coverage.jsonl') }, questions: asked },
    ];
    const options = { folder, embedder: null, passages: 30, now: new Date(0) };
    await expect(evaluateRetrieval({ name: 'x', parts }, options)).rejects.toThrow(
      /not in the coverage/,
    );
  });
});

test('figuresOf() leaves out what nothing answers, and groups by type', () => {
  const { all, types, languages, unanswerable } = figuresOf(words);
  expect([all.questions, unanswerable]).toEqual([3, 1]);
  expect(all.measures['Hit@1'].value).toBeCloseTo(2 / 3, 12);
  expect(all.measures['recall@5'].value).toBeCloseTo(1.5 / 3, 12);
  expect(Object.keys(types)).toEqual(['easy', 'refused']);
  expect(types.easy?.measures['MAP@10'].value).toBeCloseTo(0.75, 12);
  expect(languages).toEqual({});
});

test('describeRun() prints a table, and with verbose what was missed', () => {
  const table = describeRun(words, true);
  expect(table).toContain('lighthouse: 3 questions, searched by words only, 30 passages each');
  expect(table).toContain('1 more that no article answers are left out');
  expect(table).toMatch(/^all +3 +\.667 \.00–1\.00/m);
  expect(table).toMatch(/^easy +2 +1\.000 1\.00–1\.00/m);
  expect(table).toContain('4 was refused: No outlet called "Nobody"');
  expect(table).toContain('4 (refused, not found): Who left?');
  expect(describeRun(words, false)).not.toContain('Who left?');
});

describe('compareRuns()', () => {
  /** The questions with their things to be found at these ranks. */
  const runOf = (...ranks: readonly (readonly (number | null)[])[]): RetrievalRun => ({
    ...words,
    asked: words.asked.map((one, index) => ({ ...one, ranks: [...(ranks[index] ?? [])] })),
  });
  const before = runOf([2], [1, 7], [null], [12]);
  const after = runOf([1], [4, 5], [3], [null]);
  const comparison = compareRuns(before, after);

  test('counts questions won and lost by every measure', () => {
    expect(comparison.all.questions).toBe(4);
    expect(comparison.all.measures).toMatchObject({
      'Hit@1': { before: 0.25, after: 0.25, won: 1, lost: 1, even: 2, p: 1 },
      'Hit@4': { won: 1, lost: 0, even: 3 },
      'MRR@10': { won: 2, lost: 1, even: 1 },
      'recall@5': { won: 2, lost: 0, even: 2 },
      'recall@10': { won: 1, lost: 0, even: 3 },
    });
    const { gain } = comparison.all.measures['MRR@10'];
    expect(gain.value).toBeCloseTo((0.5 - 0.75 + 1 / 3) / 4, 12);
    expect(gain.low).toBeLessThan(0);
    expect(gain.high).toBeGreaterThan(gain.value);
  });

  test('compares types apart', () => {
    expect(comparison.types.easy).toMatchObject({
      questions: 2,
      measures: { 'MRR@10': { won: 1, lost: 1 } },
    });
  });

  test('lists what changed, the greatest loss first', () => {
    expect(comparison.changed.map(({ id }) => id)).toEqual(['2', '1', '3']);
    expect(comparison.changed[0]).toMatchObject({ before: [1, 7], after: [4, 5] });
  });

  test('is described as a table with the questions that changed', () => {
    const text = describeComparison(comparison, 'before.json');
    expect(text).toContain('Against before.json');
    expect(text).toMatch(/^MRR@10 +4 +\.375 +\.396 +\+\.021 −\.\d\d…\+\.\d\d +2 +1 +1 +1\.000$/m);
    expect(text).toMatch(/^easy +2 /m);
    expect(text).toContain('rank 1, rank 7 → rank 4, rank 5  2: How many oak stairs?');
    expect(text).toContain('not found → rank 3  3: What is unknown?');
  });

  test('names questions that cannot be compared', () => {
    const { all, unpaired } = compareRuns(runOf([1], [1]), runOf([1], [1, 2], [1]));
    expect([all.questions, unpaired]).toEqual([1, ['2', '3']]);
  });

  test('finds nothing to tell between a run and itself', () => {
    expect(compareRuns(after, after)).toMatchObject({
      all: { measures: { 'MAP@10': { gain: { value: 0, low: 0, high: 0 }, even: 4, p: 1 } } },
      changed: [],
    });
  });

  test('reads a run that was saved', async () => {
    const path = join(folder, 'run.json');
    await saveRun(path, words);
    expect(await readRun(path)).toEqual(words);
    await expect(readRun(join(folder, 'questions.jsonl'))).rejects.toThrow(/is not a saved run/);
  });
});

test('rememberQuestions() embeds a question once, and apart from a passage of the same words', async () => {
  const cache = openEmbeddingCache(join(folder, 'embeddings.sqlite'));
  const inner = fakeEmbedder();
  const embedder = rememberQuestions(inner, cache);
  await embedder.embedPassages(['Who left?']);
  const first = await embedder.embedQuestion('Who left?');
  expect(await embedder.embedQuestion('Who left?')).toEqual(first);
  expect(inner.calls.questions).toEqual(['Who left?']);
  cache.close();
});
