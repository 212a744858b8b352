import { ChannelType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { clickableIds, isEphemeral, textOf } from '../../../src/playground/discord/message-text.ts';
import { serverForTest } from '../../support/discord/bot.ts';
import { sampleAnswer } from '../samples.ts';
import { runningBot } from './running-bot.ts';

const question = 'When will the ferry line close?';
const ask = { name: 'ask', options: { question } };
const isAnswer = {
  until: (message: Parameters<typeof textOf>[0]) => textOf(message).includes('[1]'),
};

describe('the channel for questions', () => {
  async function withAskChannel() {
    const granted = await serverForTest({ messageContent: true });
    const bot = await runningBot({ messageContent: true }, granted);
    const { ids } = bot.server;
    await bot.state.settings.change(ids.guild, (before) => ({
      ...before,
      askChannel: ids.otherChannel,
    }));
    return bot;
  }

  test('every question gets a thread of its own, in which people ask on', async () => {
    const { server, dateline } = await withAskChannel();
    const channelId = server.ids.otherChannel;
    const asked = server.messages.create({ content: question, channelId });
    const answer = await server.replies(asked.id);
    await answer.final(isAnswer);
    expect(server.world.channel(asked.id)).toMatchObject({
      name: question,
      type: ChannelType.PublicThread,
    });
    server.messages.create({ content: 'And why?', channelId: asked.id });
    await (await server.replies(asked.id, 2)).final(isAnswer);
    expect(dateline.asked[1]).toMatchObject({
      question: 'And why?',
      history: [{ question: sampleAnswer().searched.query }],
    });
  });

  test('what people say to one another is left alone', async () => {
    const { server, dateline } = await withAskChannel();
    const channelId = server.ids.otherChannel;
    const first = server.messages.create({ content: 'First?', channelId });
    await (await server.replies(first.id)).final(isAnswer);
    for (const message of [
      { content: `<@${server.ids.otherUser}> do you know?` },
      { content: 'I do not', referencedMessageId: first.id },
      { content: 'Elsewhere?', channelId: server.ids.channel },
    ])
      server.messages.create({ channelId, ...message });
    const last = server.messages.create({ content: 'Last?', channelId });
    await (await server.replies(last.id)).final(isAnswer);
    expect(dateline.asked.map((each) => each.question)).toEqual(['First?', 'Last?']);
  });
});

test('commands and menus work in direct messages', async () => {
  const { server } = await runningBot();
  const where = { guildId: null, channelId: server.ids.dm };
  const shown = await (await server.interactions.command({ ...ask, ...where })).final(isAnswer);
  expect(isEphemeral(shown)).toBe(false);
  const picked = server.interactions.select({
    message: shown,
    customId: clickableIds(shown)[0] ?? '',
    values: ['1'],
  });
  expect(textOf(await picked.final({ until: ({ id }) => id !== shown.id }))).toContain(
    '5 Mar 2024',
  );
  const sources = await server.interactions.command({ name: 'sources', ...where });
  expect(textOf(await sources.final())).toContain('Het Havenblad');
});

test('somebody who brought the bot along is answered where it is no member', async () => {
  const { server } = await runningBot();
  server.world.addChannel({
    id: '1180000000000000777',
    type: ChannelType.DM,
    guildId: null,
    recipientIds: [server.ids.otherUser],
  });
  const where = { guildId: null, channelId: '1180000000000000777', userInstall: true };
  const shown = await (await server.interactions.command({ ...ask, ...where })).final(isAnswer);
  expect(isEphemeral(shown)).toBe(false);
  expect(server.requests.some(({ path }) => path.startsWith('/channels/'))).toBe(false);
});

test('a connection that is lost in the middle of an answer is resumed, and the answer comes', async () => {
  const { server, dateline } = await runningBot();
  const release = dateline.hold();
  const asked = await server.interactions.command(ask);
  await asked.callback();
  server.gateway.dropConnections({ code: 4000 });
  await server.gateway.resumed();
  release();
  await asked.final(isAnswer);
  await (await server.interactions.command(ask)).final(isAnswer);
  expect(dateline.asked).toHaveLength(2);
});

test('an edit that comes too fast for Discord is made when it may be', async () => {
  const { server } = await runningBot();
  server.rateLimitNext({ method: 'PATCH', path: /original/, retryAfterMs: 50 });
  const asked = await server.interactions.command(ask);
  const shown = await asked.final(isAnswer);
  expect(textOf(shown)).not.toContain('Discord did not take it');
});
