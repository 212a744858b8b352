import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/playground/discord/message-text.ts';
import { serverForTest } from '../../support/discord/bot.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { sampleAnswer } from '../samples.ts';
import { runningBot } from './running-bot.ts';

const mention = ({ ids }: DiscordServer) => `<@${ids.bot}>`;

describe('the bot answers', () => {
  test('a mention, with the mention left out of the question', async () => {
    const { server, dateline } = await runningBot();
    const asked = server.messages.create({
      content: `${mention(server)} when will <#1180000000000000200> the ferry line close?`,
    });
    const shown = await (await asked.reply()).final();
    expect(textOf(shown)).toContain('[1] **Harbour Gazette** · 5 Mar 2024');
    expect(textOf(shown)).toContain('Searched: When will the ferry line close?');
    expect(dateline.asked[0]).toMatchObject({
      question: 'when will the ferry line close?',
      history: [],
    });
    expect(server.requests.some(({ path }) => path.endsWith('/typing'))).toBe(true);
  });

  test('a reply to an answer, as its continuation', async () => {
    const { server, dateline } = await runningBot();
    const first = server.messages.create({ content: `${mention(server)} When will it close?` });
    const answer = await first.reply();
    await answer.final();
    const second = server.messages.create({ content: 'And why?', referencedMessageId: answer.id });
    await (await second.reply()).final();
    expect(dateline.asked[1]).toMatchObject({
      question: 'And why?',
      history: [{ question: sampleAnswer().searched.query, answer: sampleAnswer().answer }],
    });
  });

  test('a reply to the answer of a slash command', async () => {
    const { server, dateline } = await runningBot();
    const options = { question: 'When will the ferry line close?' };
    const answer = await (await server.interactions.command({ name: 'ask', options })).final();
    const reply = server.messages.create({ content: 'And why?', referencedMessageId: answer.id });
    await (await reply.reply()).final();
    expect(dateline.asked[1]?.history).toHaveLength(1);
  });

  test('a direct message', async () => {
    const { server, dateline } = await runningBot();
    const asked = server.messages.create({ content: 'When will it close?', guildId: null });
    await (await server.replies(asked.channelId)).final();
    expect(dateline.asked[0]?.question).toBe('When will it close?');
  });

  test('an empty mention with a short help', async () => {
    const { server, dateline } = await runningBot();
    const shown = await (
      await server.messages.create({ content: mention(server) }).reply()
    ).final();
    expect(textOf(shown)).toContain('mention me with a question');
    expect(dateline.asked).toEqual([]);
  });

  test('a question it cannot take with a kind line', async () => {
    const { server } = await runningBot();
    const content = `${mention(server)} ${'why '.repeat(400)}`;
    const shown = await (await server.messages.create({ content }).reply()).final();
    expect(textOf(shown)).toContain('I can read 1,000');
  });

  test('a question that fails with a kind line', async () => {
    const { server, dateline } = await runningBot();
    dateline.answerWith(new Error('secret'));
    const asked = server.messages.create({ content: `${mention(server)} when?` });
    const shown = textOf(await (await asked.reply()).final());
    expect(shown).toMatch(/Something went wrong.*error e-/);
    expect(shown).not.toContain('secret');
  });
});

describe('while an answer is made, the reply shows what is under way:', () => {
  const STAGES = [
    { stage: 'searching', articles: 1204 },
    { stage: 'writing', claims: 1, answer: 'It **will** close, @everyone. [1]' },
  ] as const;

  /** A question that is asked and held where its last stage is shown. */
  async function waiting(
    content: (server: DiscordServer) => string,
    { guildId, outcome }: { readonly guildId?: null | undefined; readonly outcome?: Error } = {},
  ) {
    const { server, dateline } = await runningBot();
    if (outcome !== undefined) dateline.answerWith(outcome);
    dateline.report(...STAGES);
    const release = dateline.hold();
    const asked = server.messages.create({
      content: content(server),
      ...(guildId === undefined ? {} : { guildId }),
    });
    const reply = await server.replies(asked.channelId);
    const shown = await reply.final({ until: (message) => textOf(message).includes('so far') });
    return { server, release, asked, reply, shown };
  }

  test.each([
    ['a mention', undefined],
    ['a direct message', null],
  ])('%s', async (_, guildId) => {
    const asking = (server: DiscordServer) => `${mention(server)} when will it close?`;
    const { release, asked, reply, shown } = await waiting(asking, { guildId });
    expect(textOf(shown)).toContain('It \\*\\*will\\*\\* close, @\u200beveryone. [1]');
    release();
    const final = await reply.final({ until: (message) => !textOf(message).includes('so far') });
    expect(textOf(final)).toContain('[1] **Harbour Gazette** · 5 Mar 2024');
    expect(final.id).toBe(shown.id);
    await expect(asked.reply(2, { timeoutMs: 50 })).rejects.toThrow();
  });

  test('a failure takes its place', async () => {
    const outcome = new Error('secret');
    const { release, reply } = await waiting((one) => `${mention(one)} when?`, { outcome });
    release();
    const final = await reply.final({ until: (message) => !textOf(message).includes('so far') });
    expect(textOf(final)).toMatch(/Something went wrong.*error e-/);
  });

  test('the answer comes anew where the message was deleted', async () => {
    const { server, release, asked } = await waiting((one) => `${mention(one)} when?`);
    server.failNext({
      method: 'PATCH',
      path: /\/messages\//,
      status: 404,
      body: { code: 10008, message: 'Unknown Message' },
    });
    release();
    const anew = await asked.reply(2);
    expect(textOf(await anew.final())).toContain('[1] **Harbour Gazette** · 5 Mar 2024');
  });
});

test('an answer that is there at once comes as one message', async () => {
  const { server, dateline } = await runningBot({ editEveryMs: 60_000 });
  dateline.report({ stage: 'searching', articles: 1204 });
  const reply = await server.messages.create({ content: `${mention(server)} when?` }).reply();
  expect(textOf(await reply.final())).toContain('[1] **Harbour Gazette** · 5 Mar 2024');
  expect(reply.edits()).toEqual([]);
});

test('the bot leaves alone what is not meant for it', async () => {
  const server = await serverForTest({ messageContent: true });
  const { dateline } = await runningBot({ messageContent: true }, server);
  const { ids } = server;
  for (const message of [
    { content: 'Nothing to do with it' },
    { content: `@everyone ${mention(server)} hello` },
    { content: '@here when?' },
    { content: `<@&${ids.botRole}> when?` },
    { content: `${mention(server)} from itself`, authorId: ids.bot },
    { content: `${mention(server)} from a webhook`, webhookId: '1180000000000000999' },
  ])
    server.messages.create(message);
  const last = server.messages.create({ content: `${mention(server)} last?` });
  await (await last.reply()).final();
  expect(dateline.asked.map(({ question }) => question)).toEqual(['last?']);
});
