import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stopwatch } from '../../../src/answering/stopwatch.ts';
import { createLlmVerifier, readVerdicts } from '../../../src/answering/verifiers/llm.ts';
import { writeAndCheck } from '../../../src/answering/write-and-check.ts';
import type { DraftClaim, Writer } from '../../../src/answering/writer.ts';
import type { ProviderError } from '../../../src/errors.ts';
import { createOpenAIChat, type OpenAIChatOptions } from '../../../src/models/openai-chat.ts';
import { createUsageMeter } from '../../../src/models/usage.ts';
import type { ChatReply } from '../../support/openai/replies.ts';
import { chatRequest } from '../../support/openai/requests.ts';
import { startOpenAIServer, type OpenAIServer } from '../../support/openai/server.ts';
import { writerRequest } from '../writers/writer-request.ts';

const TEXT = 'The council did not rule out a bridge. The mill costs 48,000 pounds.';
const cites = [{ id: 1, quote: TEXT }];
const SOUND: DraftClaim = { text: 'The mill costs 48,000 pounds.', cites };
/** Fails the check of polarity. */
const DOUBTFUL: DraftClaim = { text: 'The council ruled out a bridge.', cites };
/** Fails an exact check. */
const WRONG: DraftClaim = { text: 'The mill costs 49,000 pounds.', cites };

let server: OpenAIServer;
beforeEach(async () => {
  server = await startOpenAIServer();
});
afterEach(() => server.close());

/** Writes these claims, has doubtful ones verified by the server, and gives back what happened. */
async function run(
  claims: readonly DraftClaim[],
  { isOn = true, ...options }: Partial<OpenAIChatOptions> & { readonly isOn?: boolean } = {},
) {
  const { apiKey, baseUrl } = server;
  const chat = createOpenAIChat({ apiKey, baseUrl, model: 'judge', maxRetries: 0, ...options });
  const writer: Writer = {
    name: 'openai',
    layout: 'prose',
    passages: 8,
    write: () => Promise.resolve({ answerable: 'full', claims }),
  };
  const failures: ProviderError[] = [];
  const usage = createUsageMeter();
  const request = { ...writerRequest('What of the mill?', [{ id: 'a', text: TEXT }]), usage };
  const { kept } = await writeAndCheck(request, {
    parts: {
      writer,
      fallback: writer,
      verifier: isOn ? createLlmVerifier(chat) : undefined,
      onVerifyFailed: (error) => failures.push(error),
    },
    lap: stopwatch(() => 0),
  });
  return { kept: kept.map(({ text }) => text), failures, usage: usage.total() };
}

function verdict(n: number, supported: boolean): ChatReply {
  return { json: { verdicts: [{ n, supported }] } };
}

describe('a verification by a model', () => {
  test('gives back a doubtful claim that is borne out, and counts what it cost', async () => {
    server.chat.enqueue(verdict(1, true));
    const { kept, usage } = await run([SOUND, DOUBTFUL]);
    expect(kept).toEqual([SOUND.text, DOUBTFUL.text]);
    expect(usage).toEqual({ calls: 1, inputTokens: 10, outputTokens: 5, estimated: false });
  });

  test('asks once about all doubtful claims, and about no others', async () => {
    server.chat.enqueue(verdict(2, true));
    const again = { ...DOUBTFUL, text: 'The council has ruled out a bridge.' };
    const { kept } = await run([WRONG, DOUBTFUL, SOUND, again]);
    expect(kept).toEqual([SOUND.text, again.text]);
    expect(server.requests).toHaveLength(1);
    const { messages, response_format: format } = chatRequest.parse(server.requests[0]?.body);
    const prompt = JSON.stringify(messages);
    expect(prompt).toContain(DOUBTFUL.text);
    expect(prompt).not.toContain('49,000');
    expect(format).toMatchObject({ json_schema: { name: 'verdicts' } });
  });

  test.each<[string, ChatReply]>([
    ['a no', verdict(1, false)],
    ['no word on the claim', verdict(7, true)],
    ['no JSON', { text: 'Yes, all of it is supported.' }],
    ['half a JSON', { jsonText: '{"verdicts": [{"n": 1, "supp' }],
    ['two verdicts', { json: { verdicts: [1, 0].map((yes) => ({ n: 1, supported: yes === 1 })) } }],
  ])('leaves a claim removed after %s', async (_, reply) => {
    server.chat.enqueue(reply);
    expect((await run([SOUND, DOUBTFUL])).kept).toEqual([SOUND.text]);
  });

  test('fails closed, and tells', async () => {
    server.chat.enqueue({ status: 500 });
    const { kept, failures } = await run([SOUND, DOUBTFUL]);
    expect(kept).toEqual([SOUND.text]);
    expect(failures).toHaveLength(1);
  });

  test('asks servers that take no schema as well', async () => {
    server.chat.enqueue({ text: 'Here: {"verdicts": [{"n": 1, "supported": true}]}' });
    expect((await run([DOUBTFUL], { format: 'text' })).kept).toEqual([DOUBTFUL.text]);
    expect(chatRequest.parse(server.requests[0]?.body).response_format).toBeUndefined();
  });

  test('is not asked for when it is off, nothing is doubtful, or too much is', async () => {
    const many = Array.from({ length: 13 }, (_, n) => ({
      ...DOUBTFUL,
      text: `${DOUBTFUL.text.slice(0, -1)}${'!'.repeat(n + 1)}`,
    }));
    await run([DOUBTFUL], { isOn: false });
    await run([SOUND, WRONG]);
    await run(many);
    expect(server.requests).toEqual([]);
  });
});

describe('readVerdicts()', () => {
  test.each([
    '',
    'yes',
    '{"verdicts": true}',
    '[{"n": 1, "supported": true}]',
    '{"verdicts": [{}]}',
  ])('reads none in %j', (text) => {
    expect([...readVerdicts(text)]).toEqual([]);
  });
});
