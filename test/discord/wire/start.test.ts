import { GatewayIntentBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { allCommands, commands } from '../../../commands/index.ts';
import { registerCommands } from '../../../src/discord/registration/register.ts';
import { ConfigError } from '../../../src/errors.ts';
import { serverForTest } from '../../support/discord/bot.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { textOf } from '../../../src/playground/discord/message-text.ts';
import { runningBot } from './running-bot.ts';

const NAMES = allCommands.map(({ data }) => data.name);

function registrations({ requests }: DiscordServer): readonly string[] {
  return requests
    .filter(({ method, path }) => method === 'PUT' && path.includes('/commands'))
    .map(({ path }) => path);
}

describe('startDiscord()', () => {
  test('registers the commands once, and not again when they are the same', async () => {
    const { server, bot } = await runningBot();
    expect(server.commands().map(({ name }) => name)).toEqual(NAMES);
    await bot.close();
    await runningBot({}, server);
    expect(registrations(server)).toEqual([
      expect.stringMatching(/^\/applications\/\d+\/commands$/),
    ]);
  });

  test('registers again when they differ', async () => {
    const { server, bot } = await runningBot();
    await bot.close();
    await runningBot({ commands: commands.slice(1) }, server);
    expect(registrations(server)).toHaveLength(2);
    expect(server.commands().map(({ name }) => name)).toEqual(NAMES.slice(1));
  });

  test('logs the link that adds the bot to a server', async () => {
    const { bot, logged } = await runningBot();
    expect(bot.inviteLink).toMatch(
      /^https:\/\/discord\.com\/oauth2\/authorize\?client_id=1180000000000000001&.*permissions=309237763072/,
    );
    expect(logged()).toContain(bot.inviteLink);
  });

  test('starts without message content when Discord does not grant it', async () => {
    const { server, logged } = await runningBot({ messageContent: true });
    expect(logged()).toContain('Message Content Intent');
    const content = `<@${server.ids.bot}> when will it close?`;
    const shown = await (await server.messages.create({ content }).reply()).final();
    expect(textOf(shown)).toContain('Harbour Gazette');
  });

  test('refuses a token that Discord does not accept, and says what to do', async () => {
    await expect(runningBot({ token: 'wrong.bot.token' })).rejects.toThrow(ConfigError);
    await expect(runningBot({ token: 'wrong.bot.token' })).rejects.toThrow(/DISCORD_TOKEN/);
  });

  test('runs on when the commands cannot be registered', async () => {
    const server = await serverForTest();
    server.failNext({ method: 'PUT', path: /commands/, status: 403, body: { code: 50001 } });
    const { logged } = await runningBot({}, server);
    expect(logged()).toContain('Could not register the commands');
  });
});

describe('registerCommands()', () => {
  const using = (server: DiscordServer, guildId?: string) =>
    registerCommands({
      token: server.token,
      apiUrl: server.restUrl,
      guildId,
      commands: allCommands,
    });

  test('says what it did', async () => {
    const server = await serverForTest();
    expect(await using(server)).toEqual({ scope: 'global', changed: true, count: NAMES.length });
    expect(await using(server)).toEqual({ scope: 'global', changed: false, count: NAMES.length });
  });

  test('withdraws global commands when it registers for one server', async () => {
    const server = await serverForTest();
    await using(server);
    expect(await using(server, server.ids.guild)).toEqual({
      scope: 'guild',
      changed: true,
      count: NAMES.length,
    });
    expect(server.commands()).toEqual([]);
    expect(server.commands(server.ids.guild)).toHaveLength(NAMES.length);
  });
});

test('the bot asks for message content only when told to', async () => {
  const server = await serverForTest({ messageContent: true });
  await runningBot({}, server);
  await runningBot({ messageContent: true }, server);
  const content = GatewayIntentBits.MessageContent;
  expect(
    server.gateway.log.of('identify').map(({ data }) => Number(data.intents) & content),
  ).toEqual([0, content]);
});
