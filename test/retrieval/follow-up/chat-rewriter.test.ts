import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProviderError } from '../../../src/errors.ts';
import { createOpenAIChat } from '../../../src/models/openai-chat.ts';
import { createUsageMeter } from '../../../src/models/usage.ts';
import { createChatRewriter } from '../../../src/retrieval/follow-up/chat-rewriter.ts';
import { readFollowUp } from '../../../src/retrieval/follow-up/read-follow-up.ts';
import { handClock } from '../../support/hand-clock.ts';
import { hold } from '../../support/openai/hold.ts';
import type { ChatReply } from '../../support/openai/replies.ts';
import { chatRequest } from '../../support/openai/requests.ts';
import { startOpenAIServer, type OpenAIServer } from '../../support/openai/server.ts';

const QUESTION = 'And how old is she?';
const HISTORY = [{ question: 'Who is the <new> captain?', answer: 'Femke Oldewater [1].' }];
const BY_RULES = 'the <new> captain, Femke Oldewater — And how old is she?';
const REWRITTEN = 'How old is captain Femke Oldewater?';

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

function setUp({
  timeoutMs,
  clock = handClock(),
}: { timeoutMs?: number; clock?: ReturnType<typeof handClock> } = {}) {
  const { apiKey, baseUrl } = server;
  const chat = createOpenAIChat({ apiKey, baseUrl, model: 'small', maxRetries: 0 });
  const failures: ProviderError[] = [];
  const usage = createUsageMeter();
  const followUps = createChatRewriter(chat, { timeoutMs, clock });
  const read = (history = HISTORY, signal?: AbortSignal) =>
    readFollowUp(
      { question: QUESTION, history, usage, signal },
      { followUps, onNotRewritten: (error) => failures.push(error) },
    );
  return { read, failures, usage };
}

describe('createChatRewriter()', () => {
  test('has a follow-up rewritten from the conversation, and counts what it cost', async () => {
    server.chat.enqueue({ text: `"${REWRITTEN}"\n` });
    const { read, failures, usage } = setUp();
    expect(await read()).toBe(REWRITTEN);
    expect(failures).toEqual([]);
    expect(usage.total()).toEqual({ calls: 1, inputTokens: 10, outputTokens: 5, estimated: false });
    const [request] = server.requests.map(({ body }) => chatRequest.parse(body));
    const user = JSON.stringify(request?.messages.at(-1)?.content);
    expect(user).toContain('<question>Who is the &lt;new> captain?</question>');
    expect(user).toContain(`<last>${QUESTION}</last>`);
  });

  test.each<[string, ChatReply]>([
    ['adds a name', { text: 'How old is Anna Oldewater?' }],
    ['adds a number', { text: 'Is Femke Oldewater 38?' }],
    ['is empty', { text: '' }],
    ['is too long', { text: 'how '.repeat(200) }],
    ['has several lines', { text: `${REWRITTEN}\nShe is.` }],
    ['is refused', { refusal: 'No.' }],
    ['fails', { status: 500, message: 'down' }],
    ['breaks off', { broken: true }],
  ])('leaves it to the rules when the reply %s', async (_, reply) => {
    server.chat.enqueue(reply);
    const { read, failures } = setUp();
    expect(await read()).toBe(BY_RULES);
    expect(failures).toHaveLength(1);
  });

  test('leaves it to the rules when the reply takes too long', async () => {
    const held = hold();
    server.chat.enqueue({ text: REWRITTEN, until: held.released });
    const clock = handClock();
    const { read, failures } = setUp({ timeoutMs: 3000, clock });
    const reading = read();
    await server.received(1);
    await clock.advance(3000);
    expect(await reading).toBe(BY_RULES);
    expect(failures[0]?.message).toContain('took longer than 3 s');
    held.release();
  });

  test('ends with whoever asks', async () => {
    const held = hold();
    server.chat.enqueue({ text: REWRITTEN, until: held.released });
    const { read, failures } = setUp();
    const stop = new AbortController();
    const reading = read(HISTORY, stop.signal);
    await server.received(1);
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow();
    expect(failures).toEqual([]);
    held.release();
  });

  test('is not asked about the first question', async () => {
    const { read, usage } = setUp();
    expect(await read([])).toBe(QUESTION);
    expect(server.requests).toEqual([]);
    expect(usage.total().calls).toBe(0);
  });
});
