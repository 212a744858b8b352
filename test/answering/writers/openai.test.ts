import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/answering/check-claims.ts';
import type { DraftClaim } from '../../../src/answering/writer.ts';
import { createOpenAIWriter } from '../../../src/answering/writers/openai.ts';
import { ProviderError } from '../../../src/errors.ts';
import { createOpenAIChat, type OpenAIChatOptions } from '../../../src/models/openai-chat.ts';
import { createUsageMeter } from '../../../src/models/usage.ts';
import { handClock } from '../../support/hand-clock.ts';
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

function open(options: Partial<OpenAIChatOptions> = {}, room?: number) {
  const { apiKey, baseUrl } = server;
  const chat = createOpenAIChat({ apiKey, baseUrl, model: 'small', maxRetries: 0, ...options });
  return createOpenAIWriter(chat, { evidenceTokens: room });
}

async function failed(writing: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await writing.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ProviderError) return error;
  throw new Error(`not a ProviderError: ${String(error)}`);
}

/** What the server was asked, request by request. */
function asked() {
  return server.requests.map(({ body }) => chatRequest.parse(body));
}

function claims(count: number): DraftClaim[] {
  return Array.from({ length: count }, (_, n) => ({ ...GOOD, text: `Claim ${n}.` }));
}

describe('createOpenAIWriter()', () => {
  test('asks for structured output as a stream, and gives it back as a draft', async () => {
    server.chat.enqueue({ json: ANSWER });
    expect(await open({ maxTokens: 700 }).write(REQUEST)).toEqual({
      answerable: 'full',
      claims: [GOOD],
      missing: undefined,
    });
    const [body] = asked();
    expect(body).toMatchObject({
      model: 'small',
      temperature: 0,
      max_tokens: 700,
      stream: true,
      stream_options: { include_usage: true },
      response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true } },
    });
    expect(body?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(JSON.stringify(body?.messages)).toContain('5 &lt; 6');
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
    const context = { evidence: REQUEST.evidence, language: 'en', today: '2025-09-01' };
    expect(checkClaims(draft.claims, context).removed).toEqual([]);
  });

  test('writes what the checks remove when it is made up', async () => {
    const fabricated = {
      text: 'It is red.',
      cites: [{ id: 1, quote: 'The ferry is painted red.' }],
    };
    const unknown = { text: 'It will cost €29.8 million.', cites: [{ id: 7, quote: TEXT }] };
    server.chat.enqueue({ json: { ...ANSWER, claims: [fabricated, GOOD, unknown] } });
    const { kept, removed } = checkClaims((await open().write(REQUEST)).claims, {
      evidence: REQUEST.evidence,
      language: 'en',
      today: '2025-09-01',
    });
    expect(kept.map(({ text }) => text)).toEqual([GOOD.text]);
    expect(removed.map(({ check }) => check)).toEqual(['quote', 'citation']);
  });

  test('tells each claim as soon as it is complete, and not before', async () => {
    const [first, second, end] = [hold(), hold(), hold()];
    const told: string[][] = [];
    const [one, two] = [claims(2)[0], claims(2)[1]].map((claim) => JSON.stringify(claim));
    server.chat.enqueue({
      pieces: [
        '{"answerable":"full","claims":[',
        String(one).slice(0, -2),
        first.released,
        `]},${String(two)}`,
        second.released,
        '],"missing":',
        end.released,
        'null}',
      ],
    });
    const seen = { count: hold() };
    const writing = open().write({
      ...REQUEST,
      onClaims(all) {
        told.push(all.map(({ text }) => text));
        seen.count.release();
      },
    });
    await server.received(1);
    expect(told).toEqual([]);
    first.release();
    await seen.count.released;
    expect(told).toEqual([['Claim 0.', 'Claim 1.']]);
    second.release();
    end.release();
    expect((await writing).claims).toHaveLength(2);
  });

  test('holds claims back until it is known that the question is answered', async () => {
    const told: unknown[] = [];
    server.chat.enqueue({ json: { claims: [GOOD], answerable: 'none', missing: null } });
    const draft = await open().write({ ...REQUEST, onClaims: (all) => told.push(all) });
    expect(draft.answerable).toBe('none');
    expect(told).toEqual([]);
  });

  test.each([1, 2, 3, 7])('reads a stream parted every %i bytes', async (runBytes) => {
    const text = 'Die Fähre kostet 29,8 Mio. €, heißt es – „5 < 6“ 🚢.';
    const written = JSON.stringify({ ...ANSWER, claims: [{ ...GOOD, text }] });
    server.chat.enqueue({ pieces: written.match(/[^]{1,3}/gu) ?? [], runBytes });
    expect((await open().write(REQUEST)).claims).toEqual([{ ...GOOD, text }]);
  });

  test('looks at the first forty of two hundred claims, and stops reading there', async () => {
    const closed = hold();
    const told: number[] = [];
    server.chat.enqueue({
      pieces: [
        '{"answerable":"full","claims":[',
        ...claims(200).map((claim) => `${JSON.stringify(claim)},`),
        hold().released,
      ],
      onClose: closed.release,
    });
    const draft = await open().write({ ...REQUEST, onClaims: (all) => told.push(all.length) });
    expect(draft.claims).toEqual(claims(40));
    expect(draft.isCut).toBe(true);
    expect(Math.max(...told)).toBe(40);
    await closed.released;
  });

  test.each<[string, ChatReply]>([
    ['half a claim', { jsonText: '{"answerable": "full", "claims": [{"te' }],
    ['a refusal', { refusal: 'I will not.' }],
    ['a content filter', { text: '', finishReason: 'content_filter' }],
    ['a page in HTML', { raw: '<html>', contentType: 'text/html' }],
  ])('does not use %s, nor ask again', async (_, reply) => {
    server.chat.respondWith(() => reply);
    const failure = await failed(open({ maxRetries: 1 }).write(REQUEST));
    expect(failure).toMatchObject({ retryable: false });
    expect(failure.message).toMatch(/^The model small gave no usable answer: /);
    expect(failure.message).not.toContain('\n');
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, ChatReply]>([
    ['words that cite nothing', { text: 'It costs 29.8 million.' }],
    ['nothing', { text: '' }],
    ['JSON of another shape', { json: { answer: 'x' } }],
  ])('asks for text after %s, once', async (_, reply) => {
    server.chat.respondWith(() => reply);
    expect(await failed(open({ maxRetries: 1 }).write(REQUEST))).toMatchObject({
      retryable: false,
    });
    expect(asked().map((body) => body.response_format?.type)).toEqual(['json_schema', undefined]);
  });

  test.each<[string, unknown, Partial<DraftClaim>[]]>([
    ['a claim without citations', { text: 'x' }, [{ text: 'x', cites: [] }]],
    [
      'an id in words',
      { ...GOOD, cites: [{ id: '1', quote: TEXT }] },
      [{ cites: [{ id: 1, quote: TEXT }] }],
    ],
    ['a number for a citation', { ...GOOD, cites: [1] }, [{ cites: [{ id: 1, quote: TEXT }] }]],
    ['a claim that is none', { claim: 'x' }, []],
  ])('leaves %s to the checks', async (_, claim, expected) => {
    server.chat.enqueue({ json: { answerable: 'full', claims: [claim], missing: null } });
    expect((await open().write(REQUEST)).claims).toMatchObject(expected);
  });

  test('keeps the claims that were complete when a reply reached its most tokens', async () => {
    const written = JSON.stringify({ ...ANSWER, claims: claims(3) });
    server.chat.enqueue({ pieces: [written.slice(0, -60)], finishReason: 'length' });
    expect(await open().write(REQUEST)).toMatchObject({ claims: claims(2), isCut: true });
    server.chat.enqueue({ pieces: [written.slice(0, 60)], finishReason: 'length' });
    expect((await failed(open().write(REQUEST))).message).toContain('CHAT_MAX_TOKENS');
  });

  test('keeps them when the connection breaks and no try is left', async () => {
    const written = JSON.stringify({ ...ANSWER, claims: claims(3) });
    const reply = { pieces: [written.slice(0, -60)], breaksOff: true };
    server.chat.respondWith(() => reply);
    const draft = await open().write(REQUEST);
    expect(draft).toEqual({ answerable: 'partial', claims: claims(2), isCut: true });
  });

  test('begins anew when the connection breaks and a try is left', async () => {
    const written = JSON.stringify({ ...ANSWER, claims: claims(3) });
    server.chat.enqueue({ pieces: [written.slice(0, -60)], breaksOff: true }, { json: ANSWER });
    const draft = await open({ maxRetries: 1, retryDelayMs: 1 }).write(REQUEST);
    expect(draft).toMatchObject({ answerable: 'full', claims: [GOOD] });
  });

  test.each<[string, ChatReply, boolean, RegExp]>([
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
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    [{ apiKey: 'sk-wrong' }, /401.*check OPENAI_API_KEY/],
    [{ model: 'large' }, /404.*check CHAT_MODEL and OPENAI_BASE_URL/],
  ])('says what to do about %j, and asks once', async (options, message) => {
    const failure = await failed(open({ ...options, maxRetries: 2 }).write(REQUEST));
    expect(failure).toMatchObject({ retryable: false });
    expect(failure.message).toMatch(message);
    expect(server.requests).toHaveLength(1);
  });

  test('does not wait for a stream that is slow, however it began', async () => {
    const clock = handClock();
    const began = hold();
    const written = JSON.stringify({ ...ANSWER, claims: claims(2) });
    server.chat.enqueue({ pieces: [written.slice(0, -30), hold().released] });
    const writing = open({ timeoutMs: 9000, clock }).write({ ...REQUEST, onClaims: began.release });
    await began.released;
    await clock.advance(9000);
    expect(await writing).toEqual({ answerable: 'partial', claims: claims(1), isCut: true });
    server.chat.enqueue({ pieces: [hold().released] });
    const late = failed(open({ timeoutMs: 7000, clock }).write(REQUEST));
    await server.received(2);
    await clock.advance(7000);
    const failure = await late;
    expect(failure).toMatchObject({ retryable: true });
    expect(failure.message).toContain('7 s');
  });

  test('may find a server later that is not there now', async () => {
    await server.close();
    expect(await failed(open().write(REQUEST))).toMatchObject({ retryable: true });
  });

  test('waits as long as the server asks before it tries again', async () => {
    const clock = handClock();
    server.chat.enqueue({ status: 429, headers: { 'retry-after': '7' } }, { json: ANSWER });
    const writing = open({ maxRetries: 1, clock }).write(REQUEST);
    await clock.waitingFor(7000);
    expect(server.requests).toHaveLength(1);
    await clock.advance(7000);
    expect((await writing).claims).toEqual([GOOD]);
  });

  test('stops when it is told to, in the midst of a stream, and hangs up', async () => {
    const [closed, began] = [hold(), hold()];
    const written = JSON.stringify({ ...ANSWER, claims: claims(2) });
    server.chat.enqueue({
      pieces: [written.slice(0, -30), hold().released],
      onClose: closed.release,
    });
    const aborter = new AbortController();
    const going = open({ maxRetries: 2 }).write({
      ...REQUEST,
      signal: aborter.signal,
      onClaims: began.release,
    });
    await began.released;
    aborter.abort();
    await expect(going).rejects.toMatchObject({ name: 'AbortError' });
    await closed.released;
    expect(server.requests).toHaveLength(1);
  });

  test('leaves a server alone that fails again and again, and tries it once after a rest', async () => {
    const clock = handClock();
    const writer = open({ clock, failuresBeforeRest: 2 });
    server.chat.respondWith(() => ({ status: 500 }));
    await failed(writer.write(REQUEST));
    await failed(writer.write(REQUEST));
    expect((await failed(writer.write(REQUEST))).message).toContain('failed 2 times in a row');
    expect(server.requests).toHaveLength(2);
    await clock.advance(60_000);
    server.chat.respondWith(() => ({ json: ANSWER }));
    expect((await writer.write(REQUEST)).claims).toEqual([GOOD]);
    expect((await writer.write(REQUEST)).claims).toEqual([GOOD]);
  });
});

describe('what a request costs', () => {
  test('is what the server says', async () => {
    const usage = createUsageMeter();
    server.chat.enqueue({ json: ANSWER });
    await open().write({ ...REQUEST, usage });
    expect(usage.total()).toEqual({ calls: 1, inputTokens: 10, outputTokens: 5, estimated: false });
  });

  test('is estimated where it does not say, and counts tries that broke off', async () => {
    const usage = createUsageMeter();
    const pieces = [JSON.stringify(ANSWER)];
    server.chat.enqueue({ pieces, breaksOff: true }, { pieces, counts: false });
    await open({ maxRetries: 1, retryDelayMs: 1 }).write({ ...REQUEST, usage });
    const { inputTokens, outputTokens, ...rest } = usage.total();
    expect(rest).toEqual({ calls: 2, estimated: true });
    expect(inputTokens).toBeGreaterThan(500);
    expect(outputTokens).toBeGreaterThan(60);
  });

  test('is nothing where a request was refused', async () => {
    const usage = createUsageMeter();
    server.chat.enqueue({ status: 401 });
    await failed(open().write({ ...REQUEST, usage }));
    expect(usage.total().calls).toBe(0);
  });
});

describe('a server that does not take all that is sent', () => {
  const refuseSchema = { status: 400, message: 'response_format is not supported' };

  test('is asked for text with marks, and from then on at once', async () => {
    server.chat.enqueue(refuseSchema, { text: 'The ferry will cost €29.8 million [1].' });
    const writer = open();
    const { claims: written } = await writer.write(REQUEST);
    expect(written).toEqual([
      { text: 'The ferry will cost €29.8 million.', cites: [{ id: 1, quote: TEXT }] },
    ]);
    server.chat.enqueue({ text: 'NOTHING' });
    expect(await writer.write(REQUEST)).toMatchObject({ answerable: 'none', claims: [] });
    expect(asked().map((body) => body.response_format?.type)).toEqual([
      'json_schema',
      undefined,
      undefined,
    ]);
    expect(JSON.stringify(asked()[1]?.messages)).toContain('square brackets');
  });

  test('is not thought to refuse a schema when it refuses text as well', async () => {
    const refuse = { status: 400, message: 'not today' };
    server.chat.enqueue(refuse, refuse, { json: ANSWER });
    const writer = open();
    expect((await failed(writer.write(REQUEST))).message).toContain('not today');
    expect((await writer.write(REQUEST)).claims).toEqual([GOOD]);
    expect(asked().map((body) => body.response_format !== undefined)).toEqual([true, false, true]);
  });

  test('is asked as the settings say, where they do', async () => {
    server.chat.enqueue({ text: 'It will cost €29.8 million [1].' }, refuseSchema);
    expect((await open({ format: 'text' }).write(REQUEST)).claims).toHaveLength(1);
    expect((await failed(open({ format: 'schema' }).write(REQUEST))).message).toContain(
      'response_format',
    );
    expect(asked().map((body) => body.response_format !== undefined)).toEqual([false, true]);
  });

  test('is not sent again what it refuses', async () => {
    server.chat.enqueue(
      { status: 400, message: "Unsupported value: 'temperature' does not support 0." },
      { status: 400, message: "Use 'max_completion_tokens' instead of 'max_tokens'." },
      { status: 422, message: 'Unknown field: stream_options' },
      { json: ANSWER },
      { json: ANSWER },
    );
    const writer = open({ maxTokens: 300 });
    expect((await writer.write(REQUEST)).claims).toEqual([GOOD]);
    await writer.write(REQUEST);
    const last = asked().at(-1);
    expect(server.requests).toHaveLength(5);
    expect(last?.['temperature']).toBeUndefined();
    expect(last?.['max_tokens']).toBeUndefined();
    expect(last?.['max_completion_tokens']).toBe(300);
    expect(last?.stream_options).toBeUndefined();
  });

  test('is sent fewer passages when they are too long, the best ones, from then on', async () => {
    const tooLong = { status: 400, message: 'maximum context length is 512 tokens' };
    const hits = [1, 2, 3, 4].map((rank) => ({ ...HIT, id: `a${rank}`, rank: 5 - rank }));
    server.chat.enqueue(tooLong, tooLong, { json: ANSWER }, { json: ANSWER });
    const writer = open();
    const request = writerRequest('What will the ferry cost?', hits);
    expect((await writer.write(request)).claims).toEqual([GOOD]);
    await writer.write(request);
    const ids = asked().map(({ messages }) =>
      [...JSON.stringify(messages).matchAll(/passage id=\\"(\d)/g)].map(([, id]) => id).join(''),
    );
    expect(ids).toEqual(['1234', '34', '4', '4']);
    server.chat.enqueue(tooLong);
    expect((await failed(writer.write(request))).message).toContain('maximum context length');
  });

  test('gets no more passages than the settings allow', async () => {
    const hits = [1, 2, 3].map((rank) => ({ ...HIT, id: `a${rank}`, rank }));
    server.chat.enqueue({ json: ANSWER });
    await open({}, 150).write(writerRequest('What?', hits));
    const passages = JSON.stringify(asked()[0]?.messages).match(/<passage id/g);
    expect(passages).toHaveLength(2);
  });
});

describe('repair()', () => {
  const FAILED = [
    { text: 'It costs €30 million.', reason: '30 does not stand in the passage.' },
    { text: 'It is red.', reason: 'The quote does not stand in the passage.' },
  ];

  test('has failed claims written anew with one request, and tells why they failed', async () => {
    server.chat.enqueue({ json: { claims: [{ n: 1, ...GOOD }] } });
    const usage = createUsageMeter();
    const repaired = await open().repair?.({ ...REQUEST, usage }, FAILED);
    expect(repaired).toEqual([GOOD, null]);
    expect(usage.total().calls).toBe(1);
    const sent = JSON.stringify(asked()[0]?.messages);
    for (const { text, reason } of FAILED) expect(sent).toContain(`${text}\\n<fault>${reason}`);
    expect(asked()[0]?.response_format).toMatchObject({ json_schema: { name: 'repair' } });
  });

  test('reads lines with marks', async () => {
    server.chat.enqueue({ text: 'Here:\n2. It will cost €29.8 million [1].\n9. Else [1].' });
    const repaired = await open({ format: 'text' }).repair?.(REQUEST, FAILED);
    expect(repaired).toEqual([
      null,
      { text: 'It will cost €29.8 million.', cites: [{ id: 1, quote: TEXT }] },
    ]);
  });

  test.each<[string, ChatReply]>([
    ['nonsense', { text: 'no' }],
    ['half a JSON', { jsonText: '{"claims": [{"n": 1, "text": "It' }],
    ['no object', { jsonText: '{"claims": [{"n": 1 "text"}]}' }],
  ])('gives all up at %s', async (_, reply) => {
    server.chat.enqueue(reply);
    expect(await open().repair?.(REQUEST, FAILED)).toEqual([null, null]);
  });
});
