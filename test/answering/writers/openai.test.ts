import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/answering/check-claims.ts';
import {
  createOpenAIWriter,
  type OpenAIWriterOptions,
} from '../../../src/answering/writers/openai.ts';
import { ProviderError } from '../../../src/errors.ts';
import { hold } from '../../support/openai/hold.ts';
import type { ChatReply } from '../../support/openai/replies.ts';
import { chatRequest } from '../../support/openai/requests.ts';
import { startOpenAIServer, type OpenAIServer } from '../../support/openai/server.ts';
import type { HitFields } from '../evidence.ts';
import { writerRequest } from './writer-request.ts';

const TEXT = 'The ferry will cost €29.8 million, Voss & Dalby said; 5 < 6.';
const HIT: HitFields = { id: 'a', text: TEXT, outlet: 'Island Echo', published: '2025-05-02' };
const REQUEST = writerRequest('What will the ferry cost?', [HIT]);
const GOOD = { text: 'It will cost €29.8 million.', cites: [{ id: 1, quote: TEXT.slice(0, 33) }] };
const ANSWER = { answerable: 'full', claims: [GOOD], missing: null };

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer({ models: ['small'] });
});
afterEach(() => server.close());

function open(options: Partial<OpenAIWriterOptions> = {}) {
  const { apiKey, baseUrl } = server;
  return createOpenAIWriter({ apiKey, baseUrl, model: 'small', maxRetries: 0, ...options });
}

async function failed(writing: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await writing.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ProviderError) return error;
  throw new Error(`not a ProviderError: ${String(error)}`);
}

describe('createOpenAIWriter()', () => {
  test('asks for structured output, and gives it back as a draft', async () => {
    server.chat.enqueue({ json: ANSWER });
    expect(await open().write(REQUEST)).toEqual({
      answerable: 'full',
      claims: [GOOD],
      missing: undefined,
    });
    const body = chatRequest.parse(server.requests[0]?.body);
    expect(body).toMatchObject({ model: 'small', temperature: 0 });
    expect(body.response_format?.type).toBe('json_schema');
    expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(JSON.stringify(body.messages)).toContain('5 &lt; 6');
  });

  test('gives back what is missing, and markup as it stands in the article', async () => {
    const claim = { text: '5 &lt; 6.', cites: [{ id: 1, quote: 'Voss & Dalby said; 5 &lt; 6' }] };
    server.chat.enqueue({ json: { answerable: 'partial', claims: [claim], missing: 'when' } });
    const draft = await open().write(REQUEST);
    expect(draft).toEqual({
      answerable: 'partial',
      claims: [{ text: '5 < 6.', cites: [{ id: 1, quote: 'Voss & Dalby said; 5 < 6' }] }],
      missing: 'when',
    });
    expect(
      checkClaims(draft.claims, { evidence: REQUEST.evidence, language: 'en', today: '2025-09-01' })
        .removed,
    ).toEqual([]);
  });

  test('writes what the checks remove when it is made up', async () => {
    const fabricated = {
      text: 'It is red.',
      cites: [{ id: 1, quote: 'The ferry is painted red.' }],
    };
    const unknown = { text: 'It will cost €29.8 million.', cites: [{ id: 7, quote: TEXT }] };
    server.chat.enqueue({ json: { ...ANSWER, claims: [fabricated, GOOD, unknown] } });
    const { claims } = await open().write(REQUEST);
    const { kept, removed } = checkClaims(claims, {
      evidence: REQUEST.evidence,
      language: 'en',
      today: '2025-09-01',
    });
    expect(kept.map(({ text }) => text)).toEqual([GOOD.text]);
    expect(removed.map(({ check }) => check)).toEqual(['quote', 'citation']);
  });

  test('looks at the first forty of two hundred claims', async () => {
    const claims = Array.from({ length: 200 }, (_, n) => ({ ...GOOD, text: `Claim ${n}.` }));
    server.chat.enqueue({ json: { ...ANSWER, claims } });
    const draft = await open().write(REQUEST);
    expect(draft.claims.map(({ text }) => text)).toEqual(
      claims.slice(0, 40).map(({ text }) => text),
    );
  });

  test.each<[string, ChatReply]>([
    ['malformed JSON', { jsonText: '{"answerable": "full", "claims": [{"te' }],
    ['a refusal', { refusal: 'I will not.' }],
    ['words', { text: 'It costs 29.8 million.' }],
    ['nothing', { text: '' }],
    ['JSON of another shape', { json: { answer: 'x' } }],
    ['a claim without citations', { json: { ...ANSWER, claims: [{ text: 'x' }] } }],
    ['an unknown verdict', { json: { ...ANSWER, answerable: 'maybe' } }],
    ['a page in HTML', { raw: '<html>', contentType: 'text/html' }],
  ])('does not use %s, nor ask again', async (_, reply) => {
    server.chat.respondWith(() => reply);
    const failure = await failed(open({ maxRetries: 1 }).write(REQUEST));
    expect(failure).toMatchObject({ retryable: false });
    expect(failure.message).toMatch(/^The model small gave no usable answer: /);
    expect(failure.message).not.toContain('\n');
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, ChatReply, boolean, RegExp]>([
    ['a bad request', { status: 400, message: 'too long' }, false, /too long/],
    ['a wrong key', { status: 401 }, false, /check OPENAI_API_KEY/],
    ['no right', { status: 403 }, false, /CHAT_MODEL/],
    ['no credit', { status: 429, code: 'insufficient_quota' }, false, /no credit/],
    ['a rate limit', { status: 429, message: 'slow down' }, true, /slow down; wait/],
    ['a server error', { status: 500, message: 'oops' }, true, /oops/],
    ['an overloaded server', { status: 503 }, true, /503/],
    ['a broken connection', { broken: true }, true, /./],
  ])('tells of %s whether it may pass', async (_, reply, retryable, message) => {
    server.chat.enqueue(reply);
    const failure = await failed(open().write(REQUEST));
    expect(failure).toMatchObject({ retryable });
    expect(failure.message).toMatch(message);
    expect(failure.cause).toBeInstanceOf(Error);
  });

  test.each([
    [{ apiKey: 'sk-wrong' }, /401.*check OPENAI_API_KEY/],
    [{ model: 'large' }, /404.*check CHAT_MODEL and OPENAI_BASE_URL/],
  ])('says what to do about %j', async (options, message) => {
    const failure = await failed(open(options).write(REQUEST));
    expect(failure).toMatchObject({ retryable: false });
    expect(failure.message).toMatch(message);
  });

  test('does not wait for a server that is slow', async () => {
    const held = hold();
    server.chat.enqueue({ json: ANSWER, until: held.released });
    const failure = await failed(open({ timeoutMs: 100 }).write(REQUEST));
    expect(failure).toMatchObject({ retryable: true });
    held.release();
  });

  test('may find a server later that is not there now', async () => {
    await server.close();
    expect(await failed(open().write(REQUEST))).toMatchObject({ retryable: true });
  });

  test('tries again what may pass', async () => {
    server.chat.enqueue({ status: 500 }, { json: ANSWER });
    expect((await open({ maxRetries: 1 }).write(REQUEST)).claims).toEqual([GOOD]);
    expect(server.requests).toHaveLength(2);
  });

  test('stops when it is told to, and says so', async () => {
    server.chat.respondWith(() => ({ until: hold().released, json: ANSWER }));
    const aborter = new AbortController();
    const going = open().write({ ...REQUEST, signal: aborter.signal });
    await server.received(1);
    aborter.abort();
    await expect(going).rejects.toMatchObject({ name: 'AbortError' });
  });
});
