import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { usageSchema } from '../../src/models/usage.ts';
import { askContract, indexContract } from '../support/contract.ts';
import { articlesFolder, type IndexedFolder } from '../support/indexed-folder.ts';
import type { ChatRequest } from '../support/openai/requests.ts';
import { startOpenAIServer, type OpenAIServer } from '../support/openai/server.ts';
import { runProgram } from '../support/run-program.ts';

const QUESTION = 'What does the new lamp of Tarn Head cost?';
const QUOTE = 'It costs 48,000 pounds.';

let server: OpenAIServer;
let folder: IndexedFolder;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startOpenAIServer();
  folder = articlesFolder();
  env = { ...folder.env, OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: server.apiKey };
  const run = await runProgram(['index', '--json'], { env });
  expect(run.status).toBe(0);
  const report = indexContract.parse(JSON.parse(run.stdout));
  expect(report).toMatchObject({ articles: 4, dimensions: 64 });
  expect(report.embedder).toContain('text-embedding-3-small');
});

afterAll(() => server.close());

beforeEach(() => {
  server.chat.respondWith(null);
});

/** The number that the prompt gives the passage with these words. */
function passageId({ messages }: ChatRequest, words: string): number {
  const prompt = messages
    .map(({ content }) => (typeof content === 'string' ? content : ''))
    .join('\n');
  const passages = [...prompt.matchAll(/<passage id="(\d+)"[^>]*>\n([^<]*)/g)];
  return Number(passages.find(([, , text]) => text?.includes(words))?.[1]);
}

function answerWith(claims: readonly { readonly text: string; readonly quote: string }[]): void {
  server.chat.respondWith((request) => ({
    json: {
      answerable: 'full',
      claims: claims.map(({ text, quote }) => ({
        text,
        cites: [{ id: passageId(request, QUOTE), quote }],
      })),
      missing: null,
    },
  }));
}

async function ask() {
  const run = await runProgram(['ask', QUESTION, '--json'], { env });
  expect(run.status).toBe(0);
  const json: unknown = JSON.parse(run.stdout);
  const { usage } = z.object({ usage: usageSchema }).parse(json);
  return { ...askContract.parse(json), usage, stderr: run.stderr };
}

test('an answer of the model is cited and checked', async () => {
  answerWith([
    { text: 'On 5 March 2024, the Harrow Post wrote: the lamp costs 48,000 pounds.', quote: QUOTE },
  ]);
  const answer = await ask();
  expect(answer).toMatchObject({ status: 'answered', writer: 'openai', stderr: '' });
  const usage = { calls: 1, inputTokens: 10, outputTokens: 5, estimated: false };
  expect(answer).toMatchObject({ usage });
  expect(answer.answer).toContain('48,000 pounds. [1]');
  expect(answer.citations).toEqual([
    expect.objectContaining({ articleId: 'harrow-post/lamp', outlet: 'Harrow Post', quote: QUOTE }),
  ]);
});

test('a claim with a quote that the model made up is removed', async () => {
  answerWith([
    { text: 'The lamp costs 48,000 pounds.', quote: QUOTE },
    { text: 'The lamp was paid for by Ada Wren.', quote: 'Ada Wren paid for all of it herself.' },
  ]);
  const answer = await ask();
  expect(answer.writer).toBe('openai');
  expect(answer.claims).toHaveLength(1);
  // One request to write, and one to put right what failed.
  expect(answer.usage.calls).toBe(2);
  expect(JSON.stringify(answer)).not.toContain('paid for');
});

test('without a model that answers, sentences of the coverage do, with a note', async () => {
  server.chat.respondWith(() => ({ status: 400, message: 'The model is not here today.' }));
  const run = await runProgram(['ask', QUESTION, '--json'], { env });
  expect(run.status).toBe(0);
  const answer: unknown = JSON.parse(run.stdout);
  expect(answer).toMatchObject({
    writer: 'extractive',
    notes: [expect.stringContaining('newest article'), expect.stringContaining('model')],
  });
  expect(askContract.parse(answer).answer).toContain('48,000 pounds');
  expect(run.stderr).toContain('the language model failed');
});

test('a key that is refused ends an indexing with what to do', async () => {
  const wrong = { ...env, OPENAI_API_KEY: 'sk-wrong' };
  const args = ['index', '--json', '--data', `${folder.dataDir}-other`];
  const run = await runProgram(args, { env: wrong });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toContain('OPENAI_API_KEY');
  expect(run.stderr).not.toContain('sk-wrong');
  expect(run.stderr).not.toContain('    at ');
});
