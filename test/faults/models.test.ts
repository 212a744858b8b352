import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { pino } from 'pino';
import type { Dateline } from '../../src/answering/dateline.ts';
import { openDateline } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import { runIndex } from '../../src/indexing/run-index.ts';
import { textOf } from '../../src/playground/discord/message-text.ts';
import { runningBot } from '../discord/wire/running-bot.ts';
import { isUnderWay } from '../support/discord/is-under-way.ts';
import { passagesIn } from '../support/hostile/obedient-model.ts';
import { articlesFolder } from '../support/indexed-folder.ts';
import { hold } from '../support/openai/hold.ts';
import type { ChatReply, EmbeddingsReply } from '../support/openai/replies.ts';
import { startOpenAIServer, type OpenAIServer } from '../support/openai/server.ts';

const QUOTE = 'It costs 48,000 pounds.';
const ask = { name: 'ask', options: { question: 'What does the new lamp of Tarn Head cost?' } };
const BY_WORDS = 'only the words of the question were searched';

let models: OpenAIServer;
let dateline: Dateline;

beforeAll(async () => {
  models = await startOpenAIServer();
  const folder = articlesFolder();
  const { baseUrl: OPENAI_BASE_URL, apiKey: OPENAI_API_KEY } = models;
  const config = loadConfig({ ...folder.env, OPENAI_BASE_URL, OPENAI_API_KEY });
  await runIndex(config, { paths: [folder.articlesDir] });
  dateline = openDateline(config, pino({ level: 'silent' }));
  return async () => {
    await dateline.close();
    await models.close();
  };
});

beforeEach(() => {
  models.embeddings.respondWith(null);
  models.chat.respondWith((request) => {
    const { id } = passagesIn(request).find(({ text }) => text.includes(QUOTE)) ?? { id: 1 };
    const text = 'The new lamp costs 48,000 pounds.';
    const claims = [{ n: 1, text, cites: [{ id, quote: QUOTE }] }];
    return { json: { answerable: 'full', claims, missing: null } };
  });
});

/** What somebody reads in the end. */
async function shown(timeoutMs = 75_000): Promise<string> {
  const { server } = await runningBot({ dateline, timeoutMs });
  const asked = await server.interactions.command(ask);
  return textOf(await asked.final({ timeoutMs: 15_000, until: (each) => !isUnderWay(each) }));
}

async function counted<T>(path: string, task: () => Promise<T>): Promise<[T, number]> {
  const before = models.requests.length;
  const result = await task();
  return [result, models.requests.slice(before).filter((one) => one.path === path).length];
}

describe('a server of embeddings', () => {
  test.each<[string, EmbeddingsReply]>([
    ['NaN', { raw: '{"object":"list","data":[{"index":0,"embedding":[NaN,1]}]}' }],
    ['null for a number', { alter: (all) => all.map(() => [0.1, null]) }],
    ['too few vectors', { alter: () => [] }],
    ['other dimensions than the edition has', { alter: (all) => all.map((one) => one.slice(32)) }],
    ['JSON cut short', { raw: '{"data": [' }],
  ])('that sends %s is asked once: people read what the words find, and that', async (_, reply) => {
    models.embeddings.respondWith(() => reply);
    const [text, requests] = await counted('/v1/embeddings', shown);
    expect(text).toContain('48,000 pounds');
    expect(text).toContain(BY_WORDS);
    expect(requests).toBe(1);
    models.embeddings.respondWith(null);
    expect(await shown()).not.toContain(BY_WORDS);
  });

  test('that is away: sentences as published are found by words, and it is soon left alone', async () => {
    const folder = articlesFolder();
    const { baseUrl: OPENAI_BASE_URL, apiKey: OPENAI_API_KEY } = models;
    const config = loadConfig({
      ...folder.env,
      OPENAI_BASE_URL,
      OPENAI_API_KEY,
      WRITER: 'extractive',
    });
    await runIndex(config, { paths: [folder.articlesDir] });
    const extractive = openDateline(config, pino({ level: 'silent' }));
    onTestFinished(() => extractive.close());
    models.embeddings.respondWith(() => ({ status: 400 }));
    const question = ask.options.question;
    const answer = await extractive.ask({ question });
    expect(answer).toMatchObject({ status: 'answered', writer: 'extractive' });
    expect(answer.answer).toContain('48,000 pounds');
    expect(answer.notes.join()).toContain(BY_WORDS);
    const unanswered = await extractive.ask({ question: 'Who won the chess game in Reykjavik?' });
    expect(unanswered.status).toBe('abstained');
    expect(unanswered.notes.join()).toContain(BY_WORDS);
  });

  test.each<[string, EmbeddingsReply]>([
    ['answers 503', { status: 503 }],
    ['breaks off in the middle of an answer', { broken: true }],
  ])('that %s once is asked again, and nobody sees it', async (_, reply) => {
    models.embeddings.enqueue(reply);
    const [text, requests] = await counted('/v1/embeddings', shown);
    expect(text).toContain('48,000 pounds');
    expect(requests).toBeGreaterThanOrEqual(2);
  });

  test('that never answers is given up when the time for an answer is over', async () => {
    models.embeddings.respondWith(() => ({ until: hold().released }));
    expect(await shown(200)).toContain('so I stopped');
  });
});

describe('a language model', () => {
  test.each<[string, ChatReply]>([
    ['refuses', { status: 400 }],
    ['has no credit left', { status: 429, code: 'insufficient_quota' }],
    ['sends JSON that is none', { jsonText: '{"answerable": "full", "claims": [{]' }],
    ['sends something else', { text: 'I would rather not.' }],
  ])('that %s: people read sentences as published, and are told so', async (_, reply) => {
    models.chat.respondWith(() => reply);
    const [text, requests] = await counted('/v1/chat/completions', shown);
    expect(text).toContain('48,000 pounds');
    expect(text).toMatch(/model/);
    expect(requests).toBeLessThanOrEqual(3);
  });

  test('that breaks off a stream is asked again', async () => {
    models.chat.enqueue({ pieces: ['{"answerable": "full", "cl'], breaksOff: true });
    const [text, requests] = await counted('/v1/chat/completions', shown);
    expect(text).toContain('The new lamp costs 48,000 pounds.');
    expect(requests).toBe(2);
  });
});
