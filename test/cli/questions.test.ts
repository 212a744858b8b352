import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  askContract,
  queryContract,
  searchContract,
  sourcesContract,
} from '../support/contract.ts';
import { indexedFolder, type IndexedFolder } from '../support/indexed-folder.ts';
import { runProgram } from '../support/run-program.ts';
import { LIGHTHOUSE, writeFiles } from '../support/small-coverage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: IndexedFolder;

beforeAll(async () => {
  folder = await indexedFolder();
});

/** What a command prints with `--json`: nothing else on stdout, and nothing at all on stderr. */
async function json<T extends z.ZodType>(contract: T, ...args: string[]): Promise<z.infer<T>> {
  const run = await runProgram([...args, '--json', '--data', folder.dataDir]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  return contract.parse(JSON.parse(run.stdout));
}

describe('dateline ask', () => {
  test('answers with outlet, date and verbatim quote', async () => {
    const answer = await json(askContract, 'ask', 'What does the new lamp of Tarn Head cost?');
    expect(['answered', 'partial']).toContain(answer.status);
    expect(answer.answer).toMatch(/48,000 pounds.*\[1\]/s);
    expect(answer.citations[0]).toMatchObject({
      n: 1,
      articleId: 'harrow-post/lamp',
      outlet: 'Harrow Post',
      published: '2024-03-05',
    });
    for (const { quote } of answer.citations)
      expect(Object.values(LIGHTHOUSE).join('\n')).toContain(quote);
  });

  test('searches only what the filters let through, and says so', async () => {
    const question = 'When will the new lamp of Tarn Head come?';
    const flags = ['--outlet', 'northwire', '--after', '2024-04', '--before', '2024', '--as-of'];
    const answer = await json(askContract, 'ask', question, ...flags, '2024-05-01');
    expect(answer.searched).toMatchObject({
      outlets: ['Northwire'],
      after: '2024-04',
      before: '2024',
    });
    expect(answer.citations.map(({ outlet }) => outlet)).toEqual(['Northwire']);
    expect(answer.answer).toContain('26 April');
  });

  test('tells what was understood of the question, and undoes it', async () => {
    const question = 'According to Northwire, what does the new lamp of Tarn Head cost?';
    const wider = await json(askContract, 'ask', question, '--undo', 'outlet');
    expect(wider.searched).toMatchObject({
      outlets: [],
      undone: [{ id: 'outlet:Northwire', line: 'Only articles of Northwire' }],
    });
    expect(wider.answer).toContain('48,000 pounds');
    const shown = await runProgram(['search', question, '--data', folder.dataDir]);
    expect(shown.stdout).toContain('\nOnly articles of Northwire (undo: outlet)\n');
  });

  test('abstains on what the coverage does not say, with status 0', async () => {
    const answer = await json(askContract, 'ask', 'Who won the chess game in Reykjavik?');
    expect(answer).toMatchObject({ status: 'abstained', claims: [], citations: [] });
  });

  test('prints the answer and its sources for people', async () => {
    const args = ['ask', 'What is the goat of the lighthouse called?', '--data', folder.dataDir];
    const run = await runProgram(args);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('Biscuit');
    expect(run.stdout).toMatch(/^\[1\] The Gull · undated · The keeper and her goat$/m);
  });
});

describe('dateline search', () => {
  test('lists ranked passages of the articles', async () => {
    const { hits } = await json(searchContract, 'search', 'delayed lamp', '--limit', '2');
    expect(hits.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(hits[0]).toMatchObject({ articleId: 'wire-1', headline: 'Tarn Head lamp delayed' });
    expect(hits[0]?.passage).toContain('26 April');
  });

  test('answers a file of queries line by line, in order', async () => {
    const queries = [
      { id: 'a', question: 'goat', asOf: '2024-05-01' },
      { id: 2, question: 'lamp', outlets: ['Northwire'], after: '2024-04', before: '2024-05' },
    ];
    const text = `${queries.map((query) => JSON.stringify(query)).join('\n\n')}\n`;
    const file = join(writeFiles(temporaryFolder(), { 'queries.jsonl': text }), 'queries.jsonl');
    const run = await runProgram(['search', '--queries', file, '--data', folder.dataDir]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const lines = run.stdout.trim().split('\n');
    const [first, second] = lines.map((line) => queryContract.parse(JSON.parse(line)));
    expect(lines).toHaveLength(2);
    expect(first).toMatchObject({ id: 'a' });
    expect(first?.hits[0]?.articleId).toBe('gull/notes');
    expect(second).toMatchObject({ id: 2 });
    expect(second?.hits.map(({ articleId }) => articleId)).toEqual(['wire-1']);
  });
});

describe('dateline sources', () => {
  test('lists outlets and articles with how their dates and outlets are known', async () => {
    const { outlets, articles } = await json(sourcesContract, 'sources');
    expect(outlets[0]).toEqual({
      outlet: 'Northwire',
      articles: 2,
      undated: 0,
      first: '2024-04-10',
      last: '2024-06',
      languages: ['en', 'nl'],
    });
    expect(outlets).toHaveLength(3);
    expect(articles.map(({ published }) => published)).toEqual([
      '2024-06',
      '2024-04-10',
      '2024-03-05',
      null,
    ]);
    expect(articles.at(-1)).toMatchObject({ outlet: 'The Gull', publishedSource: null });
  });

  test('lists one outlet', async () => {
    const { articles } = await json(sourcesContract, 'sources', '--outlet', 'the gull');
    expect(articles.map(({ articleId }) => articleId)).toEqual(['gull/notes']);
  });
});
