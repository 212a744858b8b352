import { between, pick, type Random } from '../../src/benchmark/random.ts';
import type { SoakServers } from './servers.ts';

/** Something that goes wrong outside. */
interface Fault {
  readonly name: string;
  happen(servers: SoakServers, random: Random, circumstances: Circumstances): void;
}

interface Circumstances {
  /** Whether nothing is under way to the bot: what is goes down with its session, at Discord's as well. */
  readonly mayLoseSession: boolean;
}

const EDIT = { method: 'PATCH', path: /%40original|@original/ } as const;
const CALLBACK = { method: 'POST', path: /\/callback$/ } as const;

/** An event that discord.js stumbles over. */
const BROKEN_EVENT = '{"op":0,"t":"MESSAGE_CREATE","s":null,"d":null}';

const FAULTS: readonly Fault[] = [
  {
    name: 'gateway cut off',
    happen: ({ discord }) => {
      discord.gateway.dropConnections();
    },
  },
  {
    name: 'gateway closed',
    happen: ({ discord }) => {
      discord.gateway.dropConnections({ code: 4000 });
    },
  },
  {
    name: 'reconnect',
    happen: ({ discord }) => {
      discord.gateway.requestReconnect();
    },
  },
  {
    name: 'session invalid',
    happen: ({ discord }, random, { mayLoseSession }) => {
      const resumable = random() < 0.7 || !mayLoseSession;
      discord.gateway.invalidateSessions({ resumable });
    },
  },
  {
    name: 'gateway silent',
    happen: ({ discord }) => {
      discord.gateway.fallSilent();
    },
  },
  {
    name: 'garbage',
    happen: ({ discord }) => {
      for (const frame of ['}{', 'null', '{"op":99}', '{"op":11,"d":[]}', BROKEN_EVENT])
        discord.gateway.sendFrame(frame);
    },
  },
  {
    name: 'Discord 5xx',
    happen: ({ discord }, random) => {
      const status = pick(random, [500, 502, 503]);
      discord.failNext({ ...CALLBACK, status, times: between(random, 1, 3) });
      discord.failNext({ ...EDIT, status, times: between(random, 1, 9) });
    },
  },
  {
    name: 'Discord 429',
    happen: ({ discord }, random) => {
      const retryAfterMs = between(random, 50, 400);
      discord.rateLimitNext({ ...EDIT, retryAfterMs, global: random() < 0.5 });
    },
  },
  {
    name: 'embeddings fail',
    happen: ({ models }, random) => {
      const reply = pick(random, [
        { status: 500 },
        { status: 503 },
        { status: 429, headers: { 'retry-after': '0.05' } },
        { broken: true } as const,
        { raw: '{"data": [{"embedding": [NaN]}]}' },
        { alter: () => [] },
        { alter: () => [[0.1, null]] },
      ]);
      models.embeddings.enqueue(...Array.from({ length: between(random, 1, 6) }, () => reply));
    },
  },
  {
    name: 'model fails',
    happen: ({ models }, random) => {
      const reply = pick(random, [
        { status: 500 },
        { status: 429, headers: { 'retry-after': '0.05' } },
        { broken: true } as const,
        { jsonText: '{"answerable": "full", "claims": [{"n": 1, "text": ' },
        { pieces: ['{"answerable": "full", "cl'], breaksOff: true },
      ]);
      models.chat.enqueue(...Array.from({ length: between(random, 1, 6) }, () => reply));
    },
  },
];

/** Makes something go wrong outside. @returns its name */
export function randomFault(
  servers: SoakServers,
  random: Random,
  circumstances: Circumstances,
): string {
  const fault = pick(random, FAULTS);
  fault.happen(servers, random, circumstances);
  return fault.name;
}
