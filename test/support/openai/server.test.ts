import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hold } from './hold.ts';
import type { ChatReply } from './replies.ts';
import { chatRequest } from './requests.ts';
import { startOpenAIServer, type OpenAIServer } from './server.ts';

const answerSchema = z.object({ claims: z.array(z.object({ text: z.string(), id: z.int() })) });
const ANSWER = { claims: [{ text: 'The ferry "sails" again.', id: 3 }] };
const METHODS = ['jsonSchema', 'functionCalling'] as const;

type EmbeddingsFields = NonNullable<ConstructorParameters<typeof OpenAIEmbeddings>[0]>;

let server: OpenAIServer;

beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

describe('/v1/embeddings, asked by OpenAIEmbeddings', () => {
  test.each<[string, EmbeddingsFields]>([
    ['floats', { encodingFormat: 'float' }],
    ['base64, which the client asks for by itself', {}],
  ])('answers in %s', async (_, fields) => {
    const client = embeddings(fields);
    const [ferry = [], same = [], tax = []] = await client.embedDocuments([
      'the ferry sails',
      'the ferry sails',
      'taxes rise',
    ]);
    expect(ferry).toHaveLength(64);
    expect(same).toEqual(ferry);
    const question = await client.embedQuery('when does the ferry sail');
    expect(dot(question, ferry)).toBeGreaterThan(dot(question, tax) + 0.2);
    expect(dot(ferry, ferry)).toBeCloseTo(1, 5);
  });

  test('gives the dimensions that are asked for', async () => {
    expect(await embeddings({ dimensions: 256 }).embedQuery('one')).toHaveLength(256);
  });

  test('shows what becomes of base64 when the server sends floats', async () => {
    server.embeddings.enqueue({ encoding: 'float' });
    expect(await embeddings({}).embedQuery('one')).not.toHaveLength(64);
  });

  test('refuses an empty text and an empty list', async () => {
    await expect(embeddings().embedDocuments(['one', ''])).rejects.toThrow(/400.*input/);
  });

  test('plays changed vectors and errors', async () => {
    server.embeddings.enqueue({ alter: () => [[1, null]] }, { status: 503, message: 'busy' });
    expect(await embeddings().embedDocuments(['one'])).toEqual([[1, null]]);
    await expect(embeddings().embedQuery('one')).rejects.toThrow(/503 busy/);
  });
});

describe('/v1/chat/completions, asked by ChatOpenAI', () => {
  test('answers in text, and records the request', async () => {
    server.chat.enqueue({ text: 'On Monday.' });
    const answer = await chat().invoke([
      ['system', 'Be short.'],
      ['user', 'When?'],
    ]);
    expect(answer.text).toBe('On Monday.');
    expect(answer.usage_metadata).toMatchObject({ total_tokens: 15 });
    const body = chatRequest.parse(server.requests[0]?.body);
    expect(body.messages.map(({ content }) => content)).toEqual(['Be short.', 'When?']);
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
  });

  test('streams a text', async () => {
    server.chat.enqueue({ text: 'It sails on Monday.' });
    const pieces: string[] = [];
    for await (const chunk of await chat().stream('When?')) pieces.push(chunk.text);
    expect(pieces.filter((piece) => piece !== '')).toEqual(['It ', 'sails ', 'on ', 'Monday.']);
  });

  test.each(METHODS)('gives structured output by %s', async (method) => {
    server.chat.enqueue({ json: ANSWER });
    expect(await structured(method).invoke('When?')).toEqual(ANSWER);
    const body = chatRequest.parse(server.requests[0]?.body);
    expect(body.response_format?.type).toBe(method === 'jsonSchema' ? 'json_schema' : undefined);
    expect(body.tools?.length).toBe(method === 'jsonSchema' ? undefined : 1);
  });

  test.each(METHODS)('streams structured output by %s', async (method) => {
    server.chat.enqueue({ json: ANSWER });
    let last: unknown;
    for await (const part of await structured(method, true).stream('When?')) last = part;
    expect(last).toEqual(ANSWER);
  });

  test.each(METHODS)('plays malformed JSON by %s', async (method) => {
    server.chat.enqueue({ jsonText: '{"claims": [{"text": "The f' });
    await expect(structured(method).invoke('When?')).rejects.toThrow();
  });

  test('plays a tool call', async () => {
    server.chat.enqueue({ toolCall: { name: 'search', arguments: { query: 'ferry' } } });
    const { tool_calls: calls } = await chat().invoke('When?');
    expect(calls).toMatchObject([{ name: 'search', args: { query: 'ferry' } }]);
  });

  test.each<[string, ChatReply, RegExp]>([
    ['an error', { status: 500, message: 'no luck' }, /500 no luck/],
    ['a rate limit', { status: 429, headers: { 'retry-after': '90' } }, /429/],
    ['a broken connection', { broken: true }, /./],
    ['a page in HTML', { raw: '<html>', contentType: 'text/html' }, /./],
  ])('plays %s', async (_, reply, message) => {
    server.chat.enqueue(reply);
    await expect(chat().invoke('When?')).rejects.toThrow(message);
  });

  test('plays a refusal, which the client takes for an empty answer', async () => {
    const refusal = { refusal: 'I will not.' };
    server.chat.enqueue(refusal, refusal);
    expect((await chat().invoke('When?')).text).toBe('');
    await expect(structured('jsonSchema').invoke('When?')).rejects.toThrow('Failed to parse');
  });

  test('breaks a stream off after its first words', async () => {
    server.chat.enqueue({ broken: true });
    const read = async () => {
      for await (const chunk of await chat().stream('When?'))
        expect(chunk.text).toMatch(/^(It )?$/);
    };
    await expect(read()).rejects.toThrow();
  });

  test('holds a reply until it is released', async () => {
    const held = hold();
    server.chat.enqueue({ text: 'late', until: held.released });
    server.chat.respondWith(({ model }) => ({ text: `by ${model}` }));
    const first = chat().invoke('One?');
    await server.received(1);
    expect((await chat().invoke('Two?')).text).toBe('by gpt-4o-mini');
    held.release();
    expect((await first).text).toBe('late');
  });

  test('refuses a request that no reply was told for', async () => {
    await expect(chat().invoke('When?')).rejects.toThrow(/told no reply/);
  });
});

describe('startOpenAIServer()', () => {
  test('refuses another key, and lists the models of the right one', async () => {
    const url = `${server.baseUrl}/models`;
    const refused = await fetch(url, { headers: { authorization: 'Bearer sk-wrong' } });
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ error: { code: 'invalid_api_key' } });
    const known = await fetch(url, { headers: { authorization: 'Bearer sk-test' } });
    expect(await known.json()).toEqual({ object: 'list', data: [] });
  });

  test('knows only the models it is given', async () => {
    const small = await startOpenAIServer({ models: ['small'] });
    const client = embeddings({ model: 'large' }, small);
    await expect(client.embedQuery('one')).rejects.toThrow(/404.*large/);
    expect(await embeddings({ model: 'small' }, small).embedQuery('one')).toHaveLength(64);
    await small.close();
    await small.close();
  });
});

function embeddings(
  fields: EmbeddingsFields = { encodingFormat: 'float' },
  { apiKey, baseUrl } = server,
) {
  const configuration = { baseURL: baseUrl };
  return new OpenAIEmbeddings({
    apiKey,
    configuration,
    maxRetries: 0,
    ...fields,
  });
}

function chat(): ChatOpenAI {
  const configuration = { baseURL: server.baseUrl };
  return new ChatOpenAI({
    apiKey: server.apiKey,
    configuration,
    maxRetries: 0,
    model: 'gpt-4o-mini',
  });
}

function structured(method: (typeof METHODS)[number], streaming = false) {
  const model = chat();
  model.streaming = streaming;
  return model.withStructuredOutput(answerSchema, { method });
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? NaN), 0);
}
