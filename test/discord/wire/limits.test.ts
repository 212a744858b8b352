import { InteractionResponseType } from 'discord.js';
import { expect, test } from 'vitest';
import type { AskRequest } from '../../../src/answering/dateline.ts';
import { isEphemeral, textOf } from '../../../src/playground/discord/message-text.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { fakeDateline } from '../../support/fake-dateline.ts';
import { sampleAnswer, SAMPLE_SOURCES } from '../samples.ts';
import { runningBot, stateForTest } from './running-bot.ts';

const ask = { name: 'ask', options: { question: 'When will the ferry line close?' } };
const limits = { perMinute: 0, perDayServer: 0, perDay: 0, atOnce: 4 };

const isAnswer = {
  until: (message: Parameters<typeof textOf>[0]) => textOf(message).includes('[1]'),
};

/** Asks, and expects one private reply at once that says so. */
async function expectRefusal(server: DiscordServer, text: string, use = {}) {
  const asked = await server.interactions.command({ ...ask, ...use });
  expect((await asked.callback()).type).toBe(InteractionResponseType.ChannelMessageWithSource);
  const shown = await asked.final();
  expect(isEphemeral(shown)).toBe(true);
  expect(textOf(shown)).toContain(text);
}

test('someone who asks too often is told when they can ask again; others, and failures, are not counted', async () => {
  let now = Date.parse('2026-11-22T02:00:00Z');
  const state = stateForTest(() => new Date(now));
  const { server, dateline } = await runningBot({ state, limits: { ...limits, perMinute: 2 } });
  dateline.answerWith(new Error('broken'), sampleAnswer());
  await (
    await server.interactions.command(ask)
  ).final({ until: (one) => textOf(one).includes('error') });
  for (let asked = 0; asked < 2; asked += 1) {
    await (await server.interactions.command(ask)).final(isAnswer);
    now += 10_000;
  }
  await expectRefusal(server, `<t:${(now + 40_000) / 1000}:R>`);
  const other = { ...ask, userId: server.ids.otherUser };
  await (await server.interactions.command(other)).final(isAnswer);
  now += 41_000;
  await (await server.interactions.command(ask)).final(isAnswer);
  expect(dateline.asked).toHaveLength(5);
});

test('one question at a time a person, by command or by message, and told once', async () => {
  const { server, dateline } = await runningBot();
  const release = dateline.hold();
  const first = await server.interactions.command(ask);
  await first.callback();
  await expectRefusal(server, 'still answering your last question');
  const content = `<@${server.ids.bot}> When will it close?`;
  const told = await (await server.messages.create({ content }).reply()).final();
  expect(textOf(told)).toContain('still answering your last question');
  release();
  await first.final(isAnswer);
  expect(dateline.asked).toHaveLength(1);
});

test('a server allows channels and roles; the refusal names them', async () => {
  const { server, state, dateline } = await runningBot();
  const { guild, channel, otherChannel, role } = server.ids;
  server.world.addMember('1180000000000000499', 'rita', [role]);
  await state.settings.change(guild, (before) => ({ ...before, channels: [otherChannel] }));
  await expectRefusal(server, `Please ask me in <#${otherChannel}>`, { channelId: channel });
  await (await server.interactions.command({ ...ask, channelId: otherChannel })).final(isAnswer);
  await state.settings.change(guild, (before) => ({ ...before, channels: [], roles: [role] }));
  await expectRefusal(server, `<@&${role}>`);
  const reader = { ...ask, userId: '1180000000000000499' };
  await (await server.interactions.command(reader)).final(isAnswer);
  await (await server.interactions.command({ ...ask, guildId: null })).final(isAnswer);
  expect(dateline.asked).toHaveLength(3);
});

test('50 people ask at once: all are answered, and at most so many at a time', async () => {
  let [running, most] = [0, 0];
  const dateline = fakeDateline({ sources: SAMPLE_SOURCES });
  dateline.answerWith(sampleAnswer());
  const release = dateline.hold();
  const counting = {
    ...dateline,
    async ask(request: AskRequest) {
      running += 1;
      most = Math.max(most, running);
      const answer = await dateline.ask(request);
      running -= 1;
      return answer;
    },
  };
  const { server, state } = await runningBot({
    dateline: counting,
    limits: { ...limits, atOnce: 3 },
  });
  const people = Array.from({ length: 50 }, (_, at) => `11800000000000005${10 + at}`);
  for (const [at, id] of people.entries()) server.world.addMember(id, `person${at}`);
  const asked = await Promise.all(
    people.map((userId) => server.interactions.command({ ...ask, userId })),
  );
  await Promise.all(asked.map((one) => one.callback()));
  expect(running).toBe(3);
  release();
  await Promise.all(asked.map((one) => one.final(isAnswer)));
  expect(most).toBe(3);
  expect(await state.answers.countSince(new Date(0), null)).toBe(50);
});

test('people who wait see how many questions come first', async () => {
  const { server, dateline } = await runningBot({ limits: { ...limits, atOnce: 1 } });
  const release = dateline.hold();
  const { user, otherUser, owner } = server.ids;
  const asked = [];
  for (const userId of [user, otherUser, owner]) {
    asked.push(await server.interactions.command({ ...ask, userId }));
    await asked.at(-1)?.callback();
  }
  await asked[2]?.final({ until: (one) => textOf(one).includes('1 question comes before yours') });
  release();
  for (const one of asked) await one.final(isAnswer);
});
