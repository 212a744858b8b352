import { Status } from 'discord.js';
import { expect, test } from 'vitest';
import { watchConnection } from '../../src/discord/watch-connection.ts';
import { ConfigError, ProviderError } from '../../src/errors.ts';
import { readyClient, serverForTest } from '../support/discord/bot.ts';
import { handClock } from '../support/hand-clock.ts';
import { memoryLog } from '../support/memory-log.ts';

const MINUTE_MS = 60_000;

async function watched(heartbeatIntervalMs = 20) {
  const server = await serverForTest({ heartbeatIntervalMs });
  const client = await readyClient(server);
  const clock = handClock();
  const { log, logged } = memoryLog();
  const closing = new AbortController();
  const connection = watchConnection(client, { clock, log, closing: closing.signal });
  return { server, client, clock, closing, connection, logged };
}

/** Moves a clock as time does, so that what looks again and again does. */
async function pass(clock: ReturnType<typeof handClock>, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 15_000) await clock.advance(15_000);
}

test('a connection whose heartbeats are answered is never silent for long', async () => {
  const { server, clock, connection, logged } = await watched(50);
  const { log } = server.gateway;
  for (let minute = 0; minute < 11; minute += 1) {
    // The second one shows that the first was answered.
    await log.until('heartbeat', log.of('heartbeat').length + 2);
    await pass(clock, MINUTE_MS);
    expect(connection.silentMs()).toBeLessThan(2 * MINUTE_MS);
  }
  expect(logged()).toBe('');
});

test('silence is told after two minutes, and after ten the connection is lost', async () => {
  const { clock, connection, logged } = await watched(45_000);
  await pass(clock, MINUTE_MS);
  expect(logged()).toBe('');
  await pass(clock, MINUTE_MS);
  expect(logged()).toContain('"msg":"Discord is silent"');
  await pass(clock, 8 * MINUTE_MS);
  const reason = await connection.lost;
  expect(reason).toBeInstanceOf(ProviderError);
  expect(reason.message).toBe(
    'Discord has been silent for 10 minutes: this process ends, to be started again.',
  );
  expect(logged().split('Discord is silent')).toHaveLength(2);
});

test.each([
  [4004, ConfigError, /DISCORD_TOKEN is not accepted/],
  [4014, ProviderError, /closed the connection for good: 4014 \(DisallowedIntents\)/],
] as const)(
  'a connection that Discord closes with %i is lost at once',
  async (code, type, text) => {
    const { server, connection } = await watched();
    server.gateway.dropConnections({ code });
    const reason = await connection.lost;
    expect(reason).toBeInstanceOf(type);
    expect(reason.message).toMatch(text);
  },
);

test('one that Discord asks to make anew, or that breaks off, is not lost', async () => {
  const { server, client, connection } = await watched();
  server.gateway.requestReconnect();
  await server.gateway.resumed();
  server.gateway.dropConnections();
  await server.gateway.resumed(2);
  const still = Promise.resolve('still there');
  expect(await Promise.race([connection.lost, still])).toBe('still there');
  expect(client.ws.shards.first()?.status).not.toBe(Status.Disconnected);
});

test('nothing is looked at once the bot closes', async () => {
  const { clock, closing, connection, logged } = await watched(45_000);
  closing.abort();
  await pass(clock, 20 * MINUTE_MS);
  expect(await Promise.race([connection.lost, Promise.resolve('closed')])).toBe('closed');
  expect(logged()).toBe('');
});
