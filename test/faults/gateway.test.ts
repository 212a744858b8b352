import { expect, test } from 'vitest';
import { textOf } from '../../src/playground/discord/message-text.ts';
import type { Message } from '../../src/playground/discord/message.ts';
import type { DiscordServer } from '../../src/playground/discord/server.ts';
import { runningBot } from '../discord/wire/running-bot.ts';
import { serverForTest } from '../support/discord/bot.ts';

/** Zombies are found within two of these. */
const HEARTBEAT_MS = 200;

const ask = { name: 'ask', options: { question: 'When will the ferry line close?' } };
const answered = {
  until: (message: Message) => textOf(message).includes('**Harbour Gazette** · 5 Mar 2024'),
};

/** What the gateway does, and how often the client resumes of it. */
interface Fault {
  readonly name: string;
  readonly happen: (gateway: DiscordServer['gateway']) => void;
  /** @default Discord's */
  readonly heartbeatIntervalMs?: number;
  readonly resumes: number;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'closes with a code that may pass',
    happen: (gateway) => {
      gateway.dropConnections({ code: 4000 });
    },
    resumes: 1,
  },
  {
    name: 'is cut off',
    happen: (gateway) => {
      gateway.dropConnections();
    },
    resumes: 1,
  },
  {
    name: 'asks to reconnect',
    happen: (gateway) => {
      gateway.requestReconnect();
    },
    resumes: 1,
  },
  {
    name: 'calls the session invalid, but to be resumed',
    happen: (gateway) => {
      gateway.invalidateSessions({ resumable: true });
    },
    resumes: 1,
  },
  {
    name: 'falls silent without closing',
    happen: (gateway) => {
      gateway.fallSilent();
    },
    heartbeatIntervalMs: HEARTBEAT_MS,
    resumes: 1,
  },
  {
    name: 'sends what is no JSON, bytes, and events nobody knows',
    happen: (gateway) => {
      gateway.sendFrame('}{ not JSON');
      gateway.sendFrame(Uint8Array.of(0, 255, 120, 156, 7));
      gateway.sendFrame('null');
      gateway.sendFrame('{"op":99,"d":{}}');
      gateway.sendFrame('{"op":0,"t":"NEVER_HEARD_OF","s":null,"d":{"id":7}}');
    },
    resumes: 0,
  },
];

test.each(FAULTS)(
  'a gateway that $name in the middle of an answer: it comes, and so does the next',
  async ({ happen, resumes, heartbeatIntervalMs = 41_250 }) => {
    const server = await serverForTest({ heartbeatIntervalMs });
    const { dateline, logged } = await runningBot({}, server);
    const release = dateline.hold();
    const asked = await server.interactions.command(ask);
    await asked.callback();
    happen(server.gateway);
    if (resumes > 0) await server.gateway.resumed(resumes);
    release();
    await asked.final(answered);
    await (await server.interactions.command(ask)).final(answered);
    expect(dateline.asked).toHaveLength(2);
    expect(server.gateway.log.of('identify')).toHaveLength(1);
    expect(server.gateway.log.of('resume').length).toBeGreaterThanOrEqual(resumes);
    expect(logged()).not.toContain('could not be answered');
  },
);

test('what is asked while the gateway is silent is answered once it is back', async () => {
  const server = await serverForTest({ heartbeatIntervalMs: HEARTBEAT_MS });
  const { dateline } = await runningBot({}, server);
  server.gateway.fallSilent();
  const asked = await server.interactions.command(ask);
  await asked.final(answered);
  expect(dateline.asked).toHaveLength(1);
});

test('what is asked as the session is called invalid, to be resumed, is replayed, and answered once', async () => {
  const { server, dateline, logged } = await runningBot();
  const asked = await server.interactions.command(ask);
  server.gateway.invalidateSessions({ resumable: true });
  await server.gateway.resumed();
  await asked.final(answered);
  await (await server.interactions.command(ask)).final(answered);
  // READY and the server came before the question.
  expect(server.gateway.log.of('resume')[0]?.data).toMatchObject({ seq: 2 });
  expect(dateline.asked).toHaveLength(2);
  const callbacks = server.requests.filter(({ path }) => path.endsWith('/callback'));
  expect(callbacks.map(({ response }) => response?.status)).toEqual([204, 204]);
  expect(logged()).not.toContain('An interaction had run out');
});

test('a session that is gone costs no answer that is under way, and is made anew', async () => {
  const { server, dateline } = await runningBot();
  const release = dateline.hold();
  const asked = await server.interactions.command(ask);
  await asked.callback();
  server.gateway.invalidateSessions({ resumable: false });
  await server.gateway.log.until('closed', 1);
  release();
  await asked.final(answered);
  expect(server.gateway.log.of('resume')).toEqual([]);
});
