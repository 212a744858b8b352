import { expect, test } from 'vitest';
import { allCommands } from '../../commands/index.ts';
import { loadConfig } from '../../src/config.ts';
import { registerCommands } from '../../src/discord/registration/register.ts';
import { discordChecks } from '../../src/doctor/check-discord.ts';
import type { Finding } from '../../src/doctor/check.ts';
import { serverForTest } from '../support/discord/bot.ts';
import type { DiscordServer } from '../../src/playground/discord/server.ts';
import { textWith } from '../support/text-with.ts';

async function findings(
  { token, restUrl }: DiscordServer,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  const config = loadConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: restUrl, ...env });
  const found = await Promise.all(discordChecks(config).map((check) => check()));
  return found.flat();
}

function find(list: readonly Finding[], subject: string): Finding | undefined {
  return list.find((finding) => finding.subject === subject);
}

test('discordChecks() finds nothing to check without a token', async () => {
  const [check] = discordChecks(loadConfig({}));
  expect(await check?.()).toEqual([
    expect.objectContaining({ state: 'off', detail: textWith('DISCORD_TOKEN') }),
  ]);
});

test('discordChecks() finds all well when all is well', async () => {
  const server = await serverForTest({ messageContent: true });
  const { token, restUrl: apiUrl } = server;
  await registerCommands({ token, apiUrl, commands: allCommands });
  const found = await findings(server, { DISCORD_MESSAGE_CONTENT: 'true' });
  expect(found.map(({ state, subject }) => [state, subject])).toEqual([
    ['ok', 'Discord token'],
    ['ok', 'Message content'],
    ['ok', 'Shards'],
    ['ok', 'Server Newsroom'],
    ['ok', 'Commands'],
  ]);
  expect(find(found, 'Commands')?.detail).toContain('/ask');
});

test('discordChecks() says where a new token comes from when it is refused', async () => {
  const found = await findings(await serverForTest(), { DISCORD_TOKEN: 'wrong.bot.token' });
  expect(found).toEqual([
    {
      state: 'fail',
      subject: 'Discord token',
      detail: textWith('copy the token anew'),
    },
  ]);
});

test('discordChecks() does not blame the token when Discord cannot be reached', async () => {
  const server = await serverForTest();
  await server.close();
  expect(await findings(server)).toEqual([
    {
      state: 'fail',
      subject: 'Discord token',
      detail: textWith('check the network'),
    },
  ]);
});

test('discordChecks() says how to get an intent that is asked for and not granted', async () => {
  const found = await findings(await serverForTest(), { DISCORD_MESSAGE_CONTENT: 'true' });
  expect(find(found, 'Message content')).toEqual({
    state: 'warn',
    subject: 'Message content',
    detail: textWith('switch on "Message Content Intent"'),
  });
});

test.each([
  ['1', 'warn', /^SHARDS is 1, Discord recommends 3: set SHARDS=auto/],
  ['4', 'ok', /^4; Discord recommends 3$/],
  ['auto', 'ok', /^3, as Discord recommends$/],
])(
  'discordChecks() compares SHARDS=%s with what Discord recommends',
  async (SHARDS, state, said) => {
    const server = await serverForTest({ recommendedShards: 3 });
    const found = find(await findings(server, { SHARDS }), 'Shards');
    expect(found).toEqual({ state, subject: 'Shards', detail: textWith(said) });
  },
);

test('discordChecks() names the permissions that are missing in a server', async () => {
  const server = await serverForTest();
  const { guild } = server.ids;
  const body = [{ id: guild, name: 'Newsroom', permissions: '3072' }];
  server.failNext({ method: 'GET', path: /users\/@me\/guilds/, status: 200, body });
  expect(find(await findings(server), 'Server Newsroom')).toEqual({
    state: 'warn',
    subject: 'Server Newsroom',
    detail: textWith(/^lacks .*EmbedLinks.*AttachFiles.*change the bot's role/),
  });
});

test('discordChecks() gives the invite link of a bot that is in no server', async () => {
  const server = await serverForTest();
  server.failNext({ method: 'GET', path: /users\/@me\/guilds/, status: 200, body: [] });
  expect(find(await findings(server), 'Servers')?.detail).toContain('oauth2/authorize?client_id=');
});

test('discordChecks() says how to register commands that are missing or of another version', async () => {
  const server = await serverForTest();
  expect(find(await findings(server), 'Commands')).toMatchObject({
    state: 'warn',
    detail: 'none registered: run `npm run deploy`',
  });
  const { token, restUrl: apiUrl } = server;
  await registerCommands({ token, apiUrl, commands: allCommands.slice(1) });
  expect(find(await findings(server), 'Commands')).toMatchObject({
    state: 'warn',
    detail: textWith('another version: run `npm run deploy`'),
  });
});

test('discordChecks() blames the id of a server that the bot is not in', async () => {
  const found = await findings(await serverForTest(), { DISCORD_GUILD_ID: '1180000000000000999' });
  expect(find(found, 'Discord token')?.state).toBe('ok');
  expect(find(found, 'Commands')).toMatchObject({
    state: 'fail',
    detail: textWith('check DISCORD_GUILD_ID'),
  });
});
