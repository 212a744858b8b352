import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { beforeAll, expect, test } from 'vitest';
import { textOf } from '../../src/playground/discord/message-text.ts';
import type { DiscordServer } from '../../src/playground/discord/server.ts';
import { serverForTest } from '../support/discord/bot.ts';
import { indexedFolder, type IndexedFolder } from '../support/indexed-folder.ts';
import { startProgram, type RunningProgram } from '../support/run-program.ts';
import { writeFiles } from '../support/small-coverage.ts';

const WITHIN = { timeoutMs: 60_000 };

/** A guild of the first of two shards; the one that is there from the start is the second's. */
const FIRST = { guildId: '1180000000004194404', channelId: '1180000000004194405' };
const SECOND = {};

let folder: IndexedFolder;

beforeAll(async () => {
  folder = await indexedFolder();
});

/** A program of two shards, and the server that it is on. */
async function twoShards(
  env: Readonly<Record<string, string>> = {},
): Promise<{ server: DiscordServer; program: RunningProgram }> {
  const server = await serverForTest({ recommendedShards: 2, maxConcurrency: 100 });
  server.world.addGuild(FIRST.guildId, 'Harbour');
  const type = ChannelType.GuildText;
  server.world.addChannel({ id: FIRST.channelId, guildId: FIRST.guildId, type, name: 'quay' });
  const { token: DISCORD_TOKEN, restUrl: DISCORD_API_URL } = server;
  const all = { ...folder.env, DISCORD_TOKEN, DISCORD_API_URL, SHARDS: 'auto', ...env };
  return { server, program: startProgram([], { entry: 'main', env: all }) };
}

async function ask(server: DiscordServer, place: object, question: string, shows: string) {
  const asked = await server.interactions.command({
    name: 'ask',
    options: { question },
    ...place,
    ...WITHIN,
  });
  await asked.final({ ...WITHIN, until: (message) => textOf(message).includes(shows) });
}

const LAMP = ['What does the new lamp of Tarn Head cost?', '48,000 pounds'] as const;
const HORN = ['Who painted the fog horn?', 'Odo Brand'] as const;

test('shards share commands, limits and editions; one that dies comes back; all end on SIGTERM', async () => {
  const { server, program } = await twoShards({ LIMIT_PER_DAY: '4', LIMIT_PER_MINUTE: '0' });
  await server.gateway.ready(2, WITHIN);
  const shards = server.gateway.log.of('ready').map(({ data }) => data.shard);
  expect(shards).toEqual([
    [0, 2],
    [1, 2],
  ]);
  const puts = server.requests.filter(({ method }) => method === 'PUT');
  expect(puts).toHaveLength(1);

  const other = { userId: server.ids.otherUser };
  await Promise.all([ask(server, FIRST, ...LAMP), ask(server, { ...SECOND, ...other }, ...LAMP)]);
  await program.stderrHas(/"shard":0,.*"answered"/);
  await program.stderrHas(/"shard":1,.*"answered"/);

  const killed = await program.stderrHas(/"shard":1,"pid":(\d+)/);
  process.kill(Number(killed[1]), 'SIGKILL');
  await program.stderrHas(/"shard":1,"status":null,"signal":"SIGKILL".*started again/);
  await server.gateway.ready(3, WITHIN);
  await ask(server, SECOND, ...LAMP);

  const text = 'A new horn\n\nThe fog horn of Tarn Head was painted purple by Odo Brand.\n';
  writeFiles(folder.articlesDir, { 'gull/horn.txt': text });
  const permissions = PermissionFlagsBits.ManageGuild;
  const manager = { permissions, ...SECOND };
  const use = await server.interactions.command({ name: 'admin reindex', ...manager });
  await use.final({ ...WITHIN, until: (message) => textOf(message).includes('1 new') });
  await program.stderrHas(/"shard":0,.*Moved to a new edition/);
  await program.stderrHas(/"shard":1,.*Moved to a new edition/);
  await ask(server, FIRST, ...HORN);
  await ask(server, SECOND, HORN[0], 'as many questions as I may');

  const status = await server.interactions.command({ name: 'admin status', ...manager });
  const shown = textOf(await status.final({ until: (message) => textOf(message) !== '' }));
  expect(shown).toContain('In 2 servers · shard 2 of 2');
  expect(server.unexpected).toEqual([]);
  program.signal('SIGTERM');
  const run = await program.ended;
  expect(run).toMatchObject({ status: 0, stdout: '' });
  expect(run.stderr).not.toContain(server.token);
}, 120_000);

test('shards end when the process that started them is killed', async () => {
  const { server, program } = await twoShards();
  await server.gateway.ready(2, WITHIN);
  program.signal('SIGKILL');
  // The output ends when nobody has it open any more.
  const { status, stderr } = await program.ended;
  expect(status).toBeNull();
  expect(stderr).toMatch(/"shard":0,"msg":"Stopping"/);
  expect(stderr).toMatch(/"shard":1,"msg":"Stopping"/);
  expect(stderr).not.toContain('    at ');
}, 120_000);

test('a token that is refused ends all shards with status 2 and what to do, once', async () => {
  const { server, program } = await twoShards({ DISCORD_TOKEN: 'wrong.bot.token' });
  const session = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  const gateway = { url: '', shards: 2, session_start_limit: session };
  // The process that starts the shards is let through: they are told no.
  server.failNext({ path: /gateway\/bot/, status: 200, body: gateway });
  server.failNext({ path: /applications\/@me/, status: 200, body: { id: '1', flags: 0 } });
  const run = await program.ended;
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr.split('DISCORD_TOKEN is not accepted by Discord')).toHaveLength(2);
}, 120_000);
