import { PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import type { Operations } from '../../../src/discord/service/operations.ts';
import {
  buttonId,
  clickableIds,
  isEphemeral,
  textOf,
} from '../../../src/playground/discord/message-text.ts';
import type { Message } from '../../../src/playground/discord/message.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { abstention } from '../samples.ts';
import { runningBot } from './running-bot.ts';

const permissions = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ViewChannel;
const ask = { name: 'ask', options: { question: 'When will the ferry line close?' } };

async function admin(
  server: DiscordServer,
  path: string,
  options = {},
  text = '',
): Promise<Message> {
  const used = await server.interactions.command({ name: `admin ${path}`, options, permissions });
  const shown = await used.final({
    until: (one) => textOf(one) !== '' && textOf(one).includes(text),
  });
  expect(isEphemeral(shown)).toBe(true);
  return shown;
}

const isAnswer = { until: (one: Message) => textOf(one).includes('[1]') };

const press = (
  server: DiscordServer,
  message: Message,
  label: string,
  text: string,
  by = permissions,
) =>
  server.interactions
    .button({ message, customId: buttonId(message, label), permissions: by })
    .final({ until: (one) => textOf(one).includes(text) });

test('/admin is for those who manage the server, even where Discord lets others use it', async () => {
  const { server, state } = await runningBot();
  const channel = server.ids.channel;
  const used = await server.interactions.command({
    name: 'admin channels allow',
    options: { channel },
  });
  const shown = await used.final();
  expect(isEphemeral(shown)).toBe(true);
  expect(textOf(shown)).toContain('Only people who may manage this server');
  expect((await state.settings.find(server.ids.guild)).channels).toEqual([]);
  const [registered] = server.commands().filter(({ name }) => name === 'admin');
  expect(registered?.default_member_permissions).toBe(String(PermissionFlagsBits.ManageGuild));
  expect(registered?.contexts).toEqual([0]);
});

test('/admin channels and roles say who is answered where', async () => {
  const { server, state } = await runningBot();
  const { guild, channel, otherChannel, role } = server.ids;
  await admin(server, 'channels allow', { channel }, `I answer in <#${channel}> only.`);
  await admin(
    server,
    'channels allow',
    { channel: otherChannel },
    `<#${channel}> and <#${otherChannel}>`,
  );
  await admin(
    server,
    'channels ask-channel',
    { channel },
    `In <#${channel}> every message is a question`,
  );
  await admin(server, 'channels disallow', { channel }, 'In no channel is every message');
  await admin(server, 'channels list', {}, `I answer in <#${otherChannel}> only.`);
  await admin(server, 'roles allow', { role }, `<@&${role}>`);
  expect(await state.settings.find(guild)).toMatchObject({
    channels: [otherChannel],
    roles: [role],
  });
  await admin(server, 'roles disallow', { role }, 'Everybody may ask.');
  await admin(server, 'channels disallow', { channel: otherChannel }, 'in every channel');
});

test('/admin gaps shows what had no answer, in pages, and nothing asked in private or elsewhere', async () => {
  const { server, state, dateline } = await runningBot();
  const { searched, nearest, edition } = abstention();
  for (let at = 1; at <= 12; at += 1)
    await state.gaps.add({
      question: `Gap ${at}?`,
      searched,
      nearest,
      edition,
      answerId: null,
      guildId: server.ids.guild,
    });
  await state.gaps.add({
    question: 'Elsewhere?',
    searched,
    nearest,
    edition,
    answerId: null,
    guildId: 'other',
  });
  dateline.answerWith(abstention({ question: 'Who sank it?' }));
  await (
    await server.interactions.command({ ...ask, options: { ...ask.options, private: true } })
  ).final();
  await (await server.interactions.command({ ...ask, guildId: null })).final();
  await (await server.interactions.command(ask)).final();
  const first = await admin(server, 'gaps', {}, '13 questions without an answer');
  expect(textOf(first)).toContain('Gap 12?');
  expect(textOf(first).split('Who sank it?')).toHaveLength(2);
  expect(textOf(first)).not.toContain('Elsewhere?');
  const older = await press(server, first, 'Older ▶', 'Gap 1?');
  expect(textOf(older)).not.toContain('Gap 12?');
  await press(server, older, '◀ Newer', 'Gap 12?');
});

test('a page is turned only by those who manage the server', async () => {
  const { server, state } = await runningBot();
  const { searched, nearest, edition } = abstention();
  for (let at = 1; at <= 11; at += 1)
    await state.gaps.add({
      question: 'When?',
      searched,
      nearest,
      edition,
      answerId: null,
      guildId: server.ids.guild,
    });
  const first = await admin(server, 'gaps', {}, '11 questions');
  await press(
    server,
    first,
    'Older ▶',
    'Only people who may manage',
    PermissionFlagsBits.ViewChannel,
  );
});

test('/admin feedback counts opinions, and names nobody', async () => {
  const { server, state } = await runningBot();
  await (await server.interactions.command(ask)).final();
  const shown = await admin(server, 'feedback', {}, 'Nobody has said yet');
  expect(textOf(shown)).not.toContain('opinion');
  const traces = { askerId: '1', parentId: null, guildId: server.ids.guild };
  const answerId = await state.answers.save({ answer: abstention(), ...traces });
  await state.feedback.save({ answerId, userId: '918273645', isHelpful: true, reason: null });
  await state.feedback.save({ answerId, userId: '1', isHelpful: false, reason: 'Too *old*' });
  const listed = textOf(await admin(server, 'feedback', {}, '2 opinions'));
  expect(listed).toContain('1 helpful, 1 not helpful');
  expect(listed).toContain('Too \\*old\\*');
  expect(listed).not.toContain('918273645');
});

test('/admin status tells the coverage, the load and the disk', async () => {
  const operations = {
    diskBytes: () => Promise.resolve(12_345_678),
    reindex: () => Promise.resolve(null),
  };
  const { server } = await runningBot({ operations });
  await (
    await server.interactions.command(ask)
  ).final({ until: (one) => textOf(one).includes('[1]') });
  const shown = textOf(await admin(server, 'status', {}, 'Edition'));
  expect(shown).toContain('13 MB on disk');
  expect(shown).toContain('Questions: 0 under way, 0 waiting');
  expect(shown).toContain('In 1 server');
  expect(shown).not.toContain('shard');
  expect(shown).toContain('1 answer in this server within 24 hours');
});

test('/admin reindex shows how far it is and what has changed, or that it is being done already', async () => {
  const done = { articles: 12, added: 2, updated: 1, removed: 0, skipped: 1, seconds: 3.5 };
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let isRunning = false;
  const operations: Operations = {
    diskBytes: () => Promise.resolve(0),
    async reindex(onProgress) {
      if (isRunning) return null;
      isRunning = true;
      onProgress({ step: 'embedding', done: 30, total: 90 });
      await finished;
      return done;
    },
  };
  const { server } = await runningBot({ operations });
  const first = await server.interactions.command({ name: 'admin reindex', permissions });
  await first.final({ until: (one) => textOf(one).includes('Embedding passage 30 of 90') });
  await admin(server, 'reindex', {}, 'being indexed already');
  finish();
  const shown = await first.final({ until: (one) => textOf(one).includes('indexed in 3.5 s') });
  expect(textOf(shown)).toContain('2 new, 1 changed, 0 removed');
});

test('/admin language and detail hold for what everybody sees, unless someone asks for more', async () => {
  const { server, state, dateline } = await runningBot();
  await admin(server, 'language', { language: 'nl' }, 'now in Dutch');
  await admin(server, 'detail', { detail: 'long' }, 'now long');
  expect(await state.settings.find(server.ids.guild)).toMatchObject({
    language: 'nl',
    detail: 'long',
  });
  const options = { ...ask.options, detail: 'short' };
  await (await server.interactions.command(ask)).final(isAnswer);
  await (await server.interactions.command({ ...ask, options })).final(isAnswer);
  const content = `<@${server.ids.bot}> When will it close?`;
  await (await server.messages.create({ content }).reply()).final(isAnswer);
  await (await server.interactions.command({ ...ask, guildId: null })).final(isAnswer);
  expect(dateline.asked.map(({ detail }) => detail)).toEqual(['long', 'short', 'long', undefined]);
  await admin(server, 'language', {}, "the server's own language");
  await admin(server, 'detail', {}, 'as much as usual');
});

test('what is said of a private answer is not for those who run the server', async () => {
  const { server } = await runningBot();
  const thank = async (message: Message) => {
    const customId = clickableIds(message).find((id) => id.startsWith('v1:helpful:')) ?? '';
    await server.interactions
      .button({ message, customId })
      .final({ until: (one) => one.id !== message.id && textOf(one) !== '' });
  };
  const options = { ...ask.options, private: true };
  await thank(await (await server.interactions.command({ ...ask, options })).final(isAnswer));
  await admin(server, 'feedback', {}, 'Nobody has said yet');
  await thank(await (await server.interactions.command(ask)).final(isAnswer));
  await admin(server, 'feedback', {}, '1 opinion');
});
