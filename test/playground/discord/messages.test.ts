import { Events, GatewayIntentBits, type Client, type Message } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { readyClient, serverForTest } from '../../support/discord/bot.ts';
import type {
  DiscordServer,
  DiscordServerOptions,
} from '../../../src/playground/discord/server.ts';

const SAFE = { parse: [], repliedUser: false } as const;

/** A bot that answers what others write, and remembers what it saw. */
async function botFor(
  answer: (message: Message) => Promise<unknown>,
  options: DiscordServerOptions = {},
): Promise<{ server: DiscordServer; client: Client<true>; seen: string[] }> {
  const server = await serverForTest(options);
  const client = await readyClient(server, {
    allowedMentions: SAFE,
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(options.messageContent === true ? [GatewayIntentBits.MessageContent] : []),
    ],
  });
  const seen: string[] = [];
  client.on(Events.MessageCreate, (message) => {
    seen.push(message.content);
    if (message.author.id !== client.user.id) void answer(message);
  });
  return { server, client, seen };
}

describe('messages that people write', () => {
  test('a mention is answered by a reply that pings nobody', async () => {
    const { server, client } = await botFor((message) =>
      message.mentions.has(message.client.user)
        ? message.reply(`@everyone, <@${message.author.id}> asked`)
        : Promise.resolve(),
    );

    const question = server.messages.create({ content: `<@${client.user.id}> when?` });
    const reply = await question.reply();

    const request = await server.request({ method: 'POST', path: /\/messages$/ });
    expect(request.body).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { message_id: question.id },
    });
    expect(reply.message()?.mentions).toEqual({ everyone: false, userIds: [], roleIds: [] });
  });

  test('a reply whose allowed_mentions are left out pings as Discord would', async () => {
    const { server, client } = await botFor(() => Promise.resolve());
    const question = server.messages.create({ content: 'when?' });

    await client.rest.post(`/channels/${server.ids.channel}/messages`, {
      body: {
        content: '@everyone <@&1180000000000000101>',
        message_reference: { message_id: question.id },
      },
    });

    expect((await question.reply()).message()?.mentions).toEqual({
      everyone: true,
      userIds: [server.ids.user],
      roleIds: ['1180000000000000101'],
    });
  });

  test('a DM is answered in the DM', async () => {
    const { server } = await botFor((message) => message.reply(`You said: ${message.content}`));

    server.messages.create({ content: 'hello', guildId: null });

    const reply = await server.replies(server.ids.dm);
    expect(reply.message()?.content).toBe('You said: hello');
  });

  test('a reply to the bot carries the message it replies to', async () => {
    const { server } = await botFor(async (message) => {
      const before = message.reference === null ? null : await message.fetchReference();
      await message.reply(before === null ? 'first answer' : `after "${before.content}"`);
    });
    const first = await server.messages.create({ content: 'hi', guildId: null }).reply();

    const next = server.messages.create({
      content: 'and then?',
      guildId: null,
      referencedMessageId: first.id,
    });

    expect((await next.reply()).message()?.content).toBe('after "first answer"');
  });

  test('edits of a reply are followed', async () => {
    const { server } = await botFor(async (message) => {
      const sent = await message.reply('Searching…');
      await sent.edit('Reading…');
      await sent.edit('Found it. [1]');
    });

    const reply = await server.messages.create({ content: 'hi', guildId: null }).reply();
    const settled = await reply.final({ until: ({ content }) => content.includes('[1]') });

    expect(settled.id).toBe(reply.id);
    expect(reply.edits().map(({ message }) => message.content)).toEqual([
      'Reading…',
      'Found it. [1]',
    ]);
    const times = [reply.sentAtMs, ...reply.edits().map(({ atMs }) => atMs)];
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test.each([
    [false, ['', '', '<@1180000000000000001> hi', 'in a DM']],
    [true, ['plain', '<@1180000000000000402> hi', '<@1180000000000000001> hi', 'in a DM']],
  ])('with MessageContent %s the bot sees %j', async (messageContent, expected) => {
    const { server, seen } = await botFor(() => Promise.resolve(), { messageContent });

    server.messages.create({ content: 'plain' });
    server.messages.create({ content: `<@${server.ids.otherUser}> hi` });
    server.messages.create({ content: `<@${server.ids.bot}> hi` });
    server.messages.create({ content: 'in a DM', guildId: null });

    await expect.poll(() => seen).toEqual(expected);
  });

  test('bots and webhooks are known as such, and the bot hears its own messages', async () => {
    const { server, client, seen } = await botFor(() => Promise.resolve(), {
      messageContent: true,
    });
    const flags: boolean[] = [];
    client.on(Events.MessageCreate, ({ webhookId, author }) => {
      flags.push(webhookId !== null, author.bot);
    });

    server.messages.create({ content: 'hook', webhookId: '1180000000000000500' });
    await client.rest.post(`/channels/${server.ids.channel}/messages`, {
      body: { content: 'own' },
    });

    server.messages.create({ content: 'bot', authorId: server.ids.otherBot });

    await expect.poll(() => seen).toEqual(['hook', 'own', 'bot']);
    expect(flags).toEqual([true, false, false, true, false, true]);
  });

  test('a thread that the bot opened takes questions and answers', async () => {
    const { server } = await botFor(
      async (message) => {
        if (message.channel.isThread()) await message.reply('in the thread');
        else await message.startThread({ name: 'Follow-ups' });
      },
      { messageContent: true },
    );
    const question = server.messages.create({ content: 'tell me more' });
    await server.request({ path: /\/threads$/ });

    const next = server.messages.create({ content: 'and?', channelId: question.id });

    expect((await next.reply()).message()?.channelId).toBe(question.id);
  });
});
