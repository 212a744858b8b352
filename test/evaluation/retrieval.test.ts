import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbeddingCache } from '../../embeddings/cache.ts';
import { compareRuns } from '../../src/evaluation/retrieval/compare-runs.ts';
import { describeComparison, describeRun } from '../../src/evaluation/retrieval/describe-run.ts';
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
  const changed = (ranks: readonly (number | null)[]): RetrievalRun => ({
    ...words,
    asked: words.asked.map((one, index) => ({
      ...one,
      ranks: ranks[index] === undefined ? [] : [ranks[index]],
    })),
  });

  test('counts questions won and lost, and lists them', () => {
    const comparison = compareRuns(changed([2, 1, null, 12]), changed([1, 4, 3, null]));
    expect(comparison).toMatchObject({ won: 2, lost: 1, same: 1, p: 1, unpaired: [] });
    expect(comparison.changed).toMatchObject([
      { id: '2', before: 1, after: 4 },
      { id: '1', before: 2, after: 1 },
      { id: '3', before: null, after: 3 },
    ]);
    const text = describeComparison(comparison, 'before.json');
    expect(text).toContain('Against before.json, by reciprocal rank: 2 won, 1 lost, 1 the same');
    expect(text).toContain('not found → rank 3  3: What is unknown?');
  });

  test('names questions of one run only', () => {
    expect(compareRuns(changed([1]), changed([1, 1]))).toMatchObject({ same: 1, unpaired: ['2'] });
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
