import { once } from 'node:events';
import { ChannelType, Events, ShardClientUtil, type Client } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { shardOf } from '../../../src/playground/discord/shard.ts';
import { clientForTest, readyClient, serverForTest } from '../../support/discord/bot.ts';

/** The first of two shards; the other guild is of the second. */
const GUILD = { guildId: '1180000000004194404', channelId: '1180000000004194405' };

/** A server with one guild of each of two shards, and a client for each. */
async function twoShards(): Promise<{ server: DiscordServer; clients: readonly Client[] }> {
  const server = await serverForTest();
  server.world.addGuild(GUILD.guildId, 'Harbour');
  const type = ChannelType.GuildText;
  server.world.addChannel({ id: GUILD.channelId, guildId: GUILD.guildId, type, name: 'quay' });
  const clients = [0, 1].map((id) => readyClient(server, { shards: [id], shardCount: 2 }));
  return { server, clients: await Promise.all(clients) };
}

/** What each client hears of what people write. */
function contents(clients: readonly Client[]): readonly string[][] {
  return clients.map((client) => {
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    return heard;
  });
}

test('shardOf() is as the library has it, and 0 for direct messages', () => {
  fc.assert(
    fc.property(
      fc.bigInt(1n << 22n, (1n << 63n) - 1n),
      fc.integer({ min: 1, max: 64 }),
      (id, n) => {
        const guildId = String(id);
        expect(shardOf(guildId, n)).toBe(ShardClientUtil.shardIdForGuildId(guildId, n));
      },
    ),
  );
  expect(shardOf(null, 7)).toBe(0);
});

describe('a gateway of two shards', () => {
  test('tells each client of its own guilds, and sends it their messages; direct ones go to the first', async () => {
    const { server, clients } = await twoShards();
    const [first, second] = clients;
    expect(server.gateway.log.of('ready').map(({ data }) => data.shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect([...(first?.guilds.cache.keys() ?? [])]).toEqual([GUILD.guildId]);
    expect([...(second?.guilds.cache.keys() ?? [])]).toEqual([server.ids.guild]);
    const heard = contents(clients);
    const mention = `<@${server.ids.bot}>`;
    server.messages.create({ content: 'direct', guildId: null });
    server.messages.create({ content: `${mention} harbour`, channelId: GUILD.channelId });
    server.messages.create({ content: `${mention} newsroom` });
    await expect.poll(() => heard.map(({ length }) => length)).toEqual([2, 1]);
    expect(heard).toEqual([['direct', `${mention} harbour`], [`${mention} newsroom`]]);
  });

  test('hands what people use to the shard of their guild alone', async () => {
    const { server, clients } = await twoShards();
    const route = `/applications/${server.ids.application}/commands` as const;
    await clients[0]?.rest.post(route, { body: { name: 'ping', description: 'Answers' } });
    const used = clients.map((client) => once(client, Events.InteractionCreate));
    await server.interactions.command({ name: 'ping', ...GUILD });
    expect(await used[0]).toMatchObject([{ guildId: GUILD.guildId }]);
    await server.interactions.command({ name: 'ping' });
    expect(await used[1]).toMatchObject([{ guildId: server.ids.guild }]);
  });

  test('does not take what people use in a guild whose shard is not there', async () => {
    const server = await serverForTest();
    const client = await readyClient(server, { shards: [0], shardCount: 2 });
    const route = `/applications/${server.ids.application}/commands` as const;
    await client.rest.post(route, { body: { name: 'ping', description: 'Answers' } });
    await expect(server.interactions.command({ name: 'ping' })).rejects.toThrow('for this server');
  });
});

test('a shard that cannot be closes with 4010', async () => {
  const server = await serverForTest();
  const client = clientForTest(server, { shards: [2], shardCount: 2 });
  await expect(client.login(server.token)).rejects.toThrow('Invalid shard');
  expect((await server.gateway.log.until('closed', 1)).data).toEqual({ code: 4010 });
});

test('more guilds than one shard may have close with 4011', async () => {
  const server = await serverForTest({ guildsPerShard: 1 });
  server.world.addGuild(GUILD.guildId, 'Harbour');
  const client = clientForTest(server);
  await expect(client.login(server.token)).rejects.toThrow('Sharding is required');
  expect((await server.gateway.log.until('closed', 1)).data).toEqual({ code: 4011 });
  expect((await readyClient(server, { shards: [1], shardCount: 2 })).isReady()).toBe(true);
});

test('the gateway recommends shards, and counts sessions', async () => {
  const server = await serverForTest({ recommendedShards: 3, maxConcurrency: 2 });
  const client = await readyClient(server);
  const told = await client.rest.get('/gateway/bot');
  const limit = { total: 1000, remaining: 999, max_concurrency: 2 };
  expect(told).toMatchObject({ shards: 3, session_start_limit: limit });
});
