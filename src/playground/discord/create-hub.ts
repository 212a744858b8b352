import { performance } from 'node:perf_hooks';
import { apiGuildCreate } from './api-guild.ts';
import { apiUser, applicationFlags } from './api-objects.ts';
import { Changes } from './changes.ts';
import { CommandStore } from './command-store.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import type { Hub } from './hub.ts';
import { InteractionStore } from './interaction-store.ts';
import type { JsonObject } from './json.ts';
import { publishMessages } from './message-events.ts';
import { MessageStore } from './message-store.ts';
import { isFor } from './shard.ts';
import { createSnowflakes } from './snowflake.ts';
import { IDS, World } from './world.ts';

export interface DiscordServerOptions {
  /** The one token that is accepted. @default stand-in.bot.token */
  readonly token?: string;
  /** Whether the MessageContent intent was granted. @default false, as for a new application */
  readonly messageContent?: boolean;
  /** How many shards the server recommends. @default 1 */
  readonly recommendedShards?: number;
  /** How many shards may identify within the same five seconds. @default 1, as for a new application */
  readonly maxConcurrency?: number;
  /** Most servers that one session may have. @default 2500, which is Discord's */
  readonly guildsPerShard?: number;
  /** @default 41250, which is Discord's */
  readonly heartbeatIntervalMs?: number;
  /** How long after its dispatch an interaction may get its first answer. @default 3000, which is Discord's */
  readonly callbackWindowMs?: number;
  /** How long an interaction's token lives. @default 15 minutes, which is Discord's */
  readonly tokenLifeMs?: number;
  /** A clock in milliseconds that never goes back. @default performance.now */
  readonly now?: () => number;
}

const DEFAULTS = {
  token: 'stand-in.bot.token',
  messageContent: false,
  recommendedShards: 1,
  maxConcurrency: 1,
  guildsPerShard: 2500,
  heartbeatIntervalMs: 41_250,
  callbackWindowMs: 3000,
  tokenLifeMs: 15 * 60 * 1000,
  now: () => performance.now(),
};

/** The state of a server that does not listen yet. */
export function createHub(given: DiscordServerOptions = {}): Hub {
  const options = { ...DEFAULTS, ...given };
  const { now, messageContent, callbackWindowMs, tokenLifeMs } = options;
  const nextId = createSnowflakes();
  const changes = new Changes();
  const world = new World();
  const gateway: Gateway = new Gateway({
    ...options,
    changes,
    url: () => hub.gatewayUrl,
    guildIds: (shard) => [...world.guilds.keys()].filter((id) => isFor(shard, id)),
    ready: (shard) => ({
      ...readyData(world, hub.gatewayUrl, messageContent),
      guilds: gateway.parts.guildIds(shard).map((id) => ({ id, unavailable: true })),
    }),
    guilds: (shard) =>
      gateway.parts.guildIds(shard).map((id) => apiGuildCreate(world, world.guild(id))),
  });
  const lookup = { world, find: (id: string) => messages.find(id) };
  const messages: MessageStore = new MessageStore({
    nextId,
    now,
    listener: publishMessages(gateway, lookup),
  });
  const hub: Hub = {
    ...options,
    nextId,
    changes,
    world,
    gateway,
    messages,
    commands: new CommandStore(nextId),
    interactions: new InteractionStore({ nextId, now, messages, callbackWindowMs, tokenLifeMs }),
    faults: new Faults(),
    requests: [],
    unexpected: [],
    gatewayUrl: '',
  };
  return hub;
}

function readyData(world: World, gatewayUrl: string, messageContent: boolean): JsonObject {
  return {
    v: 10,
    user: { ...apiUser(world.user(IDS.bot)), verified: true, mfa_enabled: false, email: null },
    session_type: 'normal',
    resume_gateway_url: gatewayUrl,
    application: { id: IDS.application, flags: applicationFlags(messageContent) },
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
    _trace: [],
  };
}
