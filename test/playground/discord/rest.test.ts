import {
  ApplicationIntegrationType,
  ApplicationCommandOptionType,
  ChannelType,
  DiscordAPIError,
  InteractionContextType,
  RESTEvents,
  Routes,
  type ChatInputApplicationCommandData,
  type Client,
  type TextChannel,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { readyClient, serverForTest } from '../../support/discord/bot.ts';

const ask: ChatInputApplicationCommandData = {
  name: 'ask',
  nameLocalizations: { nl: 'vraag' },
  description: 'Asks the coverage',
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integrationTypes: [ApplicationIntegrationType.GuildInstall],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What to ask',
      required: true,
      maxLength: 1000,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'outlet',
      description: 'Only this outlet',
      autocomplete: true,
    },
  ],
};

describe('commands', () => {
  test('a set that was put reads back equal, with what Discord fills in', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);

    await client.application.commands.set([ask]);
    const commands = await client.application.commands.fetch({ withLocalizations: true });

    expect(commands.size).toBe(1);
    expect(commands.first()?.equals(ask)).toBe(true);
    expect(server.commands()[0]).toMatchObject({
      type: 1,
      nsfw: false,
      dm_permission: true,
      default_member_permissions: null,
      description_localizations: null,
      application_id: server.ids.application,
    });
  });

  test('localisations are listed only on request', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    await client.application.commands.set([ask]);

    const route = Routes.applicationCommands(server.ids.application);
    const plain = await client.rest.get(route);
    const whole = await client.rest.get(`${route}?with_localizations=true`);

    expect(JSON.stringify(plain)).not.toContain('name_localizations');
    expect(whole).toMatchObject([{ name_localizations: { nl: 'vraag' } }]);
  });

  test('a command keeps its id when it is put again, and guild commands are apart', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    const put = async (description: string) => {
      await client.application.commands.set([{ ...ask, description }]);
      return server.commands()[0];
    };
    const first = await put('Asks');
    const same = await put('Asks');
    const changed = await put('Asks the coverage');
    await client.application.commands.create(ask, server.ids.guild);

    expect(same).toEqual(first);
    expect(changed?.id).toBe(first?.id);
    expect(changed?.version).not.toBe(first?.version);
    expect(server.commands(server.ids.guild)).toHaveLength(1);
  });

  test('a wrong command is refused with 50035 and a path', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);

    const putting = client.rest.put(Routes.applicationCommands(server.ids.application), {
      body: [{ name: 'Not Valid', description: 'Asks' }],
    });

    await expect(putting).rejects.toMatchObject({ code: 50035, status: 400 });
    await expect(putting).rejects.toThrow(/0\.name\[APPLICATION_COMMAND_INVALID_NAME\]/);
  });
});

describe('messages by REST', () => {
  test('an over-long message is refused with 50035, and nothing is sent', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    const channel = await textChannel(client, server.ids.channel);

    const sending = channel.send('x'.repeat(2001));

    await expect(sending).rejects.toBeInstanceOf(DiscordAPIError);
    await expect(sending).rejects.toMatchObject({ code: 50035, status: 400 });
    expect(server.transcript()).toEqual([]);
  });

  test('an empty message is 50006, and an unknown one 10008', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    const channel = await textChannel(client, server.ids.channel);

    await expect(channel.send({ content: '' })).rejects.toMatchObject({ code: 50006 });
    await expect(channel.messages.fetch('1180000000000000999')).rejects.toMatchObject({
      code: 10008,
    });
  });

  test('send, edit, reply, list and delete work as at Discord', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    const channel = await textChannel(client, server.ids.channel);

    await channel.sendTyping();
    const message = await channel.send('one');
    await message.edit('two');
    const reply = await message.reply('three');
    const listed = await channel.messages.fetch({ limit: 10 });

    expect(listed.map(({ content }) => content)).toEqual(['three', 'two']);
    expect(reply.reference?.messageId).toBe(message.id);
    await reply.delete();
    expect((await server.replies(server.ids.channel, 2)).message()).toBeNull();
    expect((await server.replies(server.ids.channel)).edits()).toHaveLength(1);
    expect(server.unexpected).toEqual([]);
  });

  test('files come with their names and bytes, beside the payload', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    const channel = await textChannel(client, server.ids.channel);
    const attachment = Buffer.from('# Notes\r\n\r\nwith -- dashes\r\n');

    const sent = await channel.send({ content: 'here', files: [{ attachment, name: 'notes.md' }] });

    const request = await server.request({ method: 'POST', path: /\/messages$/ });
    expect(request.body).toMatchObject({ content: 'here', attachments: [{ id: '0' }] });
    expect(request.files).toMatchObject([{ field: 'files[0]', filename: 'notes.md' }]);
    expect(request.files[0]?.bytes).toEqual(attachment);
    expect(sent.attachments.first()).toMatchObject({ name: 'notes.md', size: attachment.length });
  });

  test('a thread is opened once, and takes messages', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    const channel = await textChannel(client, server.ids.channel);
    const message = await channel.send('a long story');

    const thread = await message.startThread({ name: 'The story' });
    await thread.send('more of it');

    expect((await server.replies(thread.id)).message()?.content).toBe('more of it');
    await expect(message.startThread({ name: 'Again' })).rejects.toMatchObject({ code: 160004 });
  });

  test('a DM is opened by the id of a user', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);

    await client.users.createDM(server.ids.user).then((dm) => dm.send('hello'));

    expect((await server.replies(server.ids.dm)).message()?.content).toBe('hello');
  });
});

describe('faults', () => {
  test('a 429 is waited out and the request sent again', async () => {
    const server = await serverForTest();
    const client = await readyClient(server, { rest: { api: server.restUrl, offset: 0 } });
    const channel = await textChannel(client, server.ids.channel);
    server.rateLimitNext({ method: 'POST', path: /\/messages$/, retryAfterMs: 120 });

    await channel.send('patience');

    const posts = server.requests.filter(({ path }) => path.endsWith('/messages'));
    const [first, second] = posts;
    expect(posts.map(({ response }) => response?.status)).toEqual([429, 200]);
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(115);
  });

  test('a global 429 is told apart', async () => {
    const server = await serverForTest();
    const client = await readyClient(server, {
      rest: { api: server.restUrl, rejectOnRateLimit: ['/'] },
    });
    const channel = await textChannel(client, server.ids.channel);
    server.rateLimitNext({ path: /\/messages$/, retryAfterMs: 50, global: true });

    await expect(channel.send('now')).rejects.toMatchObject({ global: true, scope: 'global' });
  });

  test('a fault answers as often as asked, in place of the server', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    const channel = await textChannel(client, server.ids.channel);
    const body = { message: 'Missing Permissions', code: 50013 };
    server.failNext({ method: 'POST', path: /\/messages$/, status: 403, body, times: 2 });

    await expect(channel.send('a')).rejects.toMatchObject({ code: 50013 });
    await expect(channel.send('b')).rejects.toMatchObject({ code: 50013 });
    await channel.send('c');

    expect(server.transcript()).toHaveLength(1);
  });

  test('a request that is held is answered once it is released', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    const channel = await textChannel(client, server.ids.channel);
    const hold = server.holdNext({ path: /\/messages$/ });

    const sending = channel.send('wait for it');
    const request = await server.request({ path: /\/messages$/ }, 1, { answered: false });
    expect(request.response).toBeNull();
    hold.release();

    expect((await sending).content).toBe('wait for it');
  });

  test('what no route is for is 404 and listed', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);

    await expect(client.rest.get('/voice/regions')).rejects.toMatchObject({ status: 404 });

    expect(server.unexpected.map(({ path }) => path)).toEqual(['/voice/regions']);
  });

  test('every answer carries the headers of its rate limit', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);
    const buckets: (string | null)[] = [];
    client.rest.on(RESTEvents.Response, (_request, { headers }) => {
      buckets.push(headers.get('x-ratelimit-bucket'));
    });

    await client.rest.get(Routes.channel(server.ids.channel));
    await client.rest.get(Routes.channel(server.ids.otherChannel));

    expect(buckets[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(buckets[1]).toBe(buckets[0]);
  });
});

/** @throws Error when it is not there */
async function textChannel(client: Client, id: string): Promise<TextChannel> {
  const channel = await client.channels.fetch(id);
  if (channel?.type !== ChannelType.GuildText) throw new Error('no text channel');
  return channel;
}
