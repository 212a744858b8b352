import { once } from 'node:events';
import { ActivityType, Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { clientForTest, readyClient, serverForTest } from '../../support/discord/bot.ts';

describe('gateway', () => {
  test('login() leads to a ready client that knows its guild, channels and application', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);

    expect(client.user.id).toBe(server.ids.bot);
    expect(client.application.id).toBe(server.ids.application);
    expect(client.guilds.cache.get(server.ids.guild)?.name).toBe('Newsroom');
    expect(client.channels.cache.has(server.ids.channel)).toBe(true);
    expect(server.requests.map(({ path }) => path)).toEqual(['/gateway/bot']);
    expect(server.unexpected).toEqual([]);
  });

  test('a wrong token is refused by REST, and login() says so', async () => {
    const server = await serverForTest();
    const client = clientForTest(server);

    await expect(client.login('another.token')).rejects.toThrow('An invalid token was provided.');
  });

  test('a token that only the gateway refuses closes with 4004', async () => {
    const server = await serverForTest();
    server.failNext({
      path: /gateway\/bot/,
      status: 200,
      body: {
        url: server.gateway.parts.url(),
        shards: 1,
        session_start_limit: { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 },
      },
    });
    const client = clientForTest(server);

    await expect(client.login('another.token')).rejects.toThrow('Authentication failed');
    expect((await server.gateway.log.until('closed', 1)).data).toEqual({ code: 4004 });
  });

  test('MessageContent that was not granted closes with 4014', async () => {
    const server = await serverForTest();
    const client = clientForTest(server, { intents: [GatewayIntentBits.MessageContent] });

    await expect(client.login(server.token)).rejects.toThrow('Used disallowed intents');
    expect((await server.gateway.log.until('closed', 1)).data).toEqual({ code: 4014 });
  });

  test('MessageContent that was granted is let in', async () => {
    const server = await serverForTest({ messageContent: true });
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];

    expect((await readyClient(server, { intents })).isReady()).toBe(true);
  });

  test.each([[4000], [1006]])(
    'after a connection lost with %i the client resumes and gets the event it missed',
    async (code) => {
      const server = await serverForTest();
      const client = await readyClient(server);
      const heard = new Promise<string>((resolve) => {
        client.on(Events.MessageCreate, ({ content }) => {
          resolve(content);
        });
      });

      server.gateway.dropConnections(code === 1006 ? {} : { code });
      await server.gateway.log.until('closed', 1);
      server.messages.create({ content: `<@${server.ids.bot}> are you there?` });

      expect(await heard).toBe(`<@${server.ids.bot}> are you there?`);
      await server.gateway.resumed();
      expect(server.gateway.log.of('identify')).toHaveLength(1);
    },
  );

  test('op 7 makes the client reconnect and resume', async () => {
    const server = await serverForTest();
    await readyClient(server);

    server.gateway.requestReconnect();

    await server.gateway.resumed();
    expect(server.gateway.log.of('closed')[0]?.data).toEqual({ code: 4200 });
  });

  test('a client that has connected again, and not resumed yet, is not told that its session is invalid', async () => {
    const server = await serverForTest();
    await readyClient(server);
    const { gateway } = server;

    gateway.dropConnections();
    await gateway.log.until('connected', 2);
    gateway.invalidateSessions({ resumable: true });

    await gateway.resumed();
    gateway.invalidateSessions({ resumable: true });
    await gateway.resumed(2);
    expect(gateway.log.of('resume')).toHaveLength(2);
    expect(gateway.log.of('identify')).toHaveLength(1);
  });

  test('a session that is forgotten is answered with op 9, and the client identifies anew', async () => {
    const server = await serverForTest();
    const noThrottle = { waitForIdentify: () => Promise.resolve() };
    const client = await readyClient(server, {
      ws: { buildIdentifyThrottler: () => Promise.resolve(noThrottle) },
    });
    const readyAgain = once(client, Events.ShardReady);

    server.gateway.forgetSessions();
    server.gateway.dropConnections({ code: 4000 });

    await server.gateway.log.until('invalidSession', 1);
    await readyAgain;
    expect(server.gateway.log.of('identify')).toHaveLength(2);
  });

  test('heartbeats are acknowledged; unanswered ones make the client drop its connection', async () => {
    const server = await serverForTest({ heartbeatIntervalMs: 30 });
    await readyClient(server);
    await server.gateway.log.until('heartbeat', 3);
    expect(server.gateway.log.of('closed')).toEqual([]);

    server.gateway.fallSilent();
    await server.gateway.log.until('closed', 1);

    await server.gateway.resumed();
  });

  test('presence updates are recorded', async () => {
    const server = await serverForTest();
    const client = await readyClient(server);

    client.user.setActivity('the news', { type: ActivityType.Watching });

    const { data } = await server.gateway.log.until('presence', 1);
    expect(data).toMatchObject({ activities: [{ name: 'the news', type: 3 }] });
  });

  test('waiting in vain fails with a list of what came', async () => {
    const server = await serverForTest();
    await readyClient(server);

    const waiting = server.gateway.resumed(1, { timeoutMs: 10 });

    await expect(waiting).rejects.toThrow(/"resumed" 1.*nothing after 10 ms.*identify/s);
  });

  test('close() is idempotent, and fails whoever is still waiting', async () => {
    const server = await serverForTest();
    const waiting = server.gateway.ready();
    const refused = expect(waiting).rejects.toThrow('the server was closed');

    await Promise.all([server.close(), server.close()]);

    await refused;
  });
});
