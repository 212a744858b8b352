import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { runProgram } from '../support/run-program.ts';
import { writeFiles } from '../support/small-coverage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.setConfig({ testTimeout: 100_000 });

const folder = writeFiles(temporaryFolder(), {
  'pages/lamp.json': JSON.stringify({ headline: 'Lamp', date: '2021-01-06', body: 'It is lit.' }),
  'gold.jsonl': '{"file": "lamp.json", "published": "2021-01-07", "body": ["It is lit."]}\n',
  'questions.jsonl': '{"id": "1", "question": "Which lamp is lit?", "relevant": ["lamp"]}\n',
  'cases.jsonl':
    '{"id": "1", "question": "When did Anna open the harbour?", "answerable": false}\n',
});
const args = [
  'eval',
  'ingestion',
  '--gold',
  `${folder}/gold.jsonl`,
  '--coverage',
  `${folder}/pages`,
];

test('dateline eval ingestion prints a table, and the dates that are wrong', async () => {
  const { status, stdout, stderr } = await runProgram(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^published +1 +0\.000/m);
  expect(stdout).toMatch(/^body +1 +1\.000 +1\.000 +1\.000 ± 0\.000$/m);
  expect(stdout).toContain('published: lamp.json\n  gold: 2021-01-07\n  read: 2021-01-06');
});

test('dateline eval ingestion --json prints nothing but JSON', async () => {
  const { status, stdout } = await runProgram([...args, '--json']);
  const scores = z
    .object({
      articles: z.number(),
      fields: z.record(z.string(), z.object({ precision: z.number() })),
    })
    .parse(JSON.parse(stdout));
  expect(status).toBe(0);
  expect(scores.articles).toBe(1);
  expect(Object.keys(scores.fields)).toEqual(['published', 'body']);
});

test('dateline eval ingestion fails where there is no gold', async () => {
  const { status, stdout, stderr } = await runProgram([...args, '--gold', `${folder}/none.jsonl`]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('none.jsonl');
});

const retrieval = ['eval', 'retrieval', '--lexical-only', '--data', `${folder}/data`];
const lamp = ['--questions', `${folder}/questions.jsonl`, '--coverage', `${folder}/pages`];

test('dateline eval retrieval prints a table, and compares with a saved run', async () => {
  const saved = `${folder}/run.json`;
  const first = await runProgram([...retrieval, ...lamp, '--save', saved]);
  expect(first).toMatchObject({ status: 0 });
  expect(first.stdout).toMatch(/^all +1 +1\.000 1\.00–1\.00/m);
  const second = await runProgram([...retrieval, ...lamp, '--against', saved]);
  expect(second.stdout).toMatch(/^MRR@10 +1 +1\.000 +1\.000 +\+\.000 .* 0 +0 +1 +1\.000$/m);
  expect(second.stdout).toContain('0 questions changed');
});

test('dateline eval retrieval --json prints nothing but JSON', async () => {
  const { status, stdout } = await runProgram([...retrieval, ...lamp, '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    searchedBy: 'words only',
    asked: [{ id: '1', ranks: [1], found: ['lamp'] }],
    figures: { all: { questions: 1, measures: { 'MRR@10': { value: 1, low: 1, high: 1 } } } },
    comparison: null,
  });
});

test.each([
  ['neither set nor questions', [], /either --set NAME or --questions FILE/],
  ['an unknown set', ['--set', 'none'], /sample, changing, meantime, ntrex, query-filters/],
  ['an unknown embedder', [...lamp, '--embedder', 'none'], /EMBEDDINGS may have/],
])('dateline eval retrieval refuses %s', async (_, given, message) => {
  const { status, stdout, stderr } = await runProgram([...retrieval, ...given]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

const answers = ['eval', 'answers', '--data', `${folder}/data`, '--coverage', `${folder}/pages`];
const cases = ['--questions', `${folder}/cases.jsonl`];

test('dateline eval answers prints tables', async () => {
  const { status, stdout } = await runProgram([...answers, ...cases]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/: 1 questions, 0 of them answerable; 1 by extractive$/m);
  expect(stdout).toMatch(/^all +1 +1\.000 1\.00–1\.00 +– +– +1\.000/m);
});

test('dateline eval answers --json prints nothing but JSON, the answers among it', async () => {
  const { status, stdout } = await runProgram([...answers, ...cases, '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    writer: 'extractive',
    figures: { all: { questions: 1, measures: { refused: { value: 1 }, gold: null } } },
    answers: [{ asked: { id: '1' }, answer: { status: 'abstained' }, measures: { right: 1 } }],
  });
});

test.each([
  ['neither set nor questions', [], 2, /either --set NAME or --questions FILE/],
  ['an unknown set', ['--set', 'none'], 2, /sample, held-out, shared, news/],
  ['an unknown writer', [...cases, '--writer', 'none'], 2, /WRITER may have/],
  ['questions without gold', lamp, 1, /questions\.jsonl, line 1 is not a question with its answer/],
])('dateline eval answers refuses %s', async (_, given, code, message) => {
  const { status, stdout, stderr } = await runProgram([...answers, ...given]);
  expect({ status, stdout }).toEqual({ status: code, stdout: '' });
  expect(stderr).toMatch(message);
});
