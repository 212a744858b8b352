import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createOpenAIEmbedder, OPENAI_MAX_CHARS } from '../../embeddings/openai.ts';
import { ProviderError } from '../../src/errors.ts';
import { hold } from '../support/openai/hold.ts';
import type { EmbeddingsReply } from '../support/openai/replies.ts';
import { embeddingsRequest } from '../support/openai/requests.ts';
import { startOpenAIServer, type OpenAIServer } from '../support/openai/server.ts';

let server: OpenAIServer;

beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function open(options: Partial<Parameters<typeof createOpenAIEmbedder>[0]> = {}) {
  const { baseUrl, apiKey } = server;
  const model = 'text-embedding-3-small';
  return createOpenAIEmbedder({ apiKey, baseUrl, model, retryDelayMs: 1, ...options });
}

describe('createOpenAIEmbedder()', () => {
  test('asks for floats, with the key and the model', async () => {
    await open().embedQuestion('The ferry');
    expect(server.requests).toMatchObject([
      {
        path: '/v1/embeddings',
        headers: { authorization: 'Bearer sk-test' },
        body: {
          model: 'text-embedding-3-small',
          input: ['The ferry'],
          encoding_format: 'float',
        },
      },
    ]);
  });

  test('knows its dimensions after the first answer', async () => {
    const embedder = open();
    expect(embedder.dimensions).toBeNull();
    await embedder.embedQuestion('The ferry');
    expect(embedder.dimensions).toBe(64);
  });

  test('sends batches one after the other, in order', async () => {
    const texts = ['one', 'two', 'three', 'four', 'five'];
    const vectors = await open({ batchSize: 2 }).embedPassages(texts);
    expect(vectors).toEqual(await open().embedPassages(texts));
    expect(inputs().slice(0, 3)).toEqual([['one', 'two'], ['three', 'four'], ['five']]);
  });

  test('sends no empty text, no lone surrogate and no more than the limit', async () => {
    await open().embedPassages(['', 'a\ud800', `${'x'.repeat(OPENAI_MAX_CHARS - 1)}😀`]);
    expect(inputs()).toEqual([['.', 'a\uFFFD', 'x'.repeat(OPENAI_MAX_CHARS - 1)]]);
  });

  test.each<[string, EmbeddingsReply, RegExp]>([
    ['a wrong key', { status: 401, message: 'Incorrect API key' }, /401.*check OPENAI_API_KEY/],
    ['an unknown model', { status: 404, message: 'no such model' }, /404.*check EMBEDDING_MODEL/],
    ['a bad request', { status: 400, message: 'too long' }, /400.*too long; check/],
    ['no credit', { status: 429, code: 'insufficient_quota' }, /429.*no credit/],
    ['a null for a number', { alter: (all) => all.map(() => [0.1, null]) }, /Cannot use.*0\.1/],
    ['base64 for floats', { encoding: 'base64' }, /Cannot use.*expected array/],
    ['fewer vectors', { alter: (all) => all.slice(1) }, /Cannot use/],
    ['empty vectors', { alter: (all) => all.map(() => []) }, /Cannot use/],
    ['a vector of zeros', { alter: (all) => all.map(() => [0, 0]) }, /all zeros/],
    ['uneven vectors', { alter: ([a = []]) => [a, a.slice(1)] }, /63 dimensions, others 64/],
    ['a page in HTML', { raw: '<html>', contentType: 'text/html' }, /Cannot use/],
    ['JSON cut short', { raw: '{"data": [' }, /Cannot use/],
  ])('%s is refused once, and not tried again', async (_, reply, message) => {
    server.embeddings.respondWith(() => reply);
    const failure = await failed(open().embedPassages(['one', 'two']));
    expect(failure).toMatchObject({ retryable: false });
    expect(failure.message).toMatch(message);
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, EmbeddingsReply, RegExp]>([
    ['a rate limit', { status: 429, message: 'slow down' }, /429.*slow down.*wait/],
    ['a rate limit with a time', { status: 429, headers: { 'retry-after': '0.01' } }, /429/],
    ['a server error', { status: 500 }, /500.*try again later/],
    ['an overloaded server', { status: 503 }, /503/],
    ['a connection that breaks', { broken: true }, /Cannot reach.*OPENAI_BASE_URL/],
  ])('%s is tried again', async (_, reply, message) => {
    server.embeddings.enqueue(reply, reply);
    expect(await open().embedPassages(['one'])).toHaveLength(1);
    expect(server.requests).toHaveLength(3);

    server.embeddings.respondWith(() => reply);
    const failure = await failed(open({ maxRetries: 1 }).embedPassages(['one']));
    expect(failure).toMatchObject({ retryable: true });
    expect(failure.message).toMatch(message);
    expect(server.requests).toHaveLength(5);
  });

  test('a server that asks to wait over a minute is not waited for', async () => {
    server.embeddings.enqueue({ status: 429, headers: { 'retry-after': '3600' } });
    expect(await failed(open().embedQuestion('one'))).toMatchObject({ retryable: true });
    expect(server.requests).toHaveLength(1);
  });

  test('a server that does not answer in time, or is not there, may be there later', async () => {
    const held = hold();
    server.embeddings.enqueue({ until: held.released });
    const late = await failed(open({ timeoutMs: 50, maxRetries: 0 }).embedQuestion('one'));
    expect(late).toMatchObject({ retryable: true });
    held.release();
    const embedder = open({ maxRetries: 0 });
    await server.close();
    const gone = await failed(embedder.embedQuestion('one'));
    expect(gone).toMatchObject({ retryable: true });
    expect(gone.message).toContain(new URL(server.baseUrl).host);
  });

  test('other dimensions than before are refused', async () => {
    const embedder = open();
    await embedder.embedQuestion('one');
    server.embeddings.enqueue({ alter: () => [[3, 4]] });
    await expect(embedder.embedQuestion('two')).rejects.toThrow('2 dimensions, others 64');
  });

  test('vectors are brought to unit length', async () => {
    server.embeddings.enqueue({ alter: () => [[3, 4]] });
    const vector = await open().embedQuestion('one');
    expect([...vector].map((value) => value.toFixed(5))).toEqual(['0.60000', '0.80000']);
  });

  test('an abort cuts the request off, and close() does', async () => {
    server.embeddings.respondWith(() => ({ until: hold().released }));
    const aborter = new AbortController();
    const embedder = open();
    const going = embedder.embedPassages(['one'], { signal: aborter.signal });
    await server.received(1);
    aborter.abort();
    await expect(going).rejects.toMatchObject({ name: 'AbortError' });
    const other = embedder.embedPassages(['two']);
    await server.received(2);
    await Promise.all([expect(other).rejects.toThrow('closed'), embedder.close()]);
  });

  test('an abort ends the wait before the next try', async () => {
    server.embeddings.respondWith(() => ({ status: 500 }));
    const aborter = new AbortController();
    const going = open({ retryDelayMs: 50_000 }).embedQuestion('one', { signal: aborter.signal });
    await server.received(1);
    aborter.abort();
    await expect(going).rejects.toMatchObject({ name: 'AbortError' });
  });

  test.each([
    [undefined, 'm', 'openai:m'],
    ['https://api.openai.com/v1/', 'm', 'openai:m'],
    ['http://127.0.0.1:1234/v1', 'm', 'openai:m@127.0.0.1:1234/v1'],
    ['https://models.example/one/v1', 'other', 'openai:other@models.example/one/v1'],
  ])('at %s the model %s has the fingerprint %s', (baseUrl, model, fingerprint) => {
    expect(createOpenAIEmbedder({ apiKey: 'k', baseUrl, model }).fingerprint).toBe(fingerprint);
  });
});

function inputs(): unknown[] {
  return server.requests.map(({ body }) => embeddingsRequest.parse(body).input);
}

async function failed(promise: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ProviderError) return error;
  throw new Error(`not a ProviderError: ${String(error)}`);
}
