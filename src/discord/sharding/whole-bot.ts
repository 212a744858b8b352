import { ShardClientUtil, type Client } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import type { ShardIdentity } from './shard-identity.ts';

const count = z.number().int().nonnegative();
const factsSchema = z.object({
  /** The edition whose new articles were posted in the watching channels of the shard's servers. */
  announced: z.string().nullable(),
  servers: count,
  /** Questions under way, and those that wait. */
  running: count,
  waiting: count,
});

/** What a shard says of itself. */
export type ShardFacts = z.infer<typeof factsSchema>;

/** All shards of the bot, as one of them sees them. */
export interface WholeBot {
  readonly shard: ShardIdentity;
  /** Whether a server is this shard's. */
  isOwn(guildId: string): boolean;
  /** This shard. */
  own(): ShardFacts;
  /** Every shard, this one too; `null` while one of them does not answer. */
  all(): Promise<readonly ShardFacts[] | null>;
  /** To be told of the client before it logs in. */
  join(client: Client): void;
  /** To be told when what is new in an edition was posted. @returns whether all shards have done so */
  announced(edition: string): Promise<boolean>;
}

export interface WholeBotParts {
  readonly shard: ShardIdentity;
  /** Questions under way in this process. */
  readonly load: () => { readonly running: number; readonly waiting: number };
  readonly clock: Clock;
  readonly log: Logger;
}

/** The name under which discord.js asks the client of each shard. */
const PROPERTY = 'facts';
const ANSWERS_WITHIN_MS = 5000;

export function createWholeBot({ shard, load, clock, log }: WholeBotParts): WholeBot {
  let client: Client | null = null;
  let edition: string | null = null;

  function own(): ShardFacts {
    return { announced: edition, servers: client?.guilds.cache.size ?? 0, ...load() };
  }

  async function all(): Promise<readonly ShardFacts[] | null> {
    if (client?.shard == null) return [own()];
    try {
      const asked = client.shard.fetchClientValues(PROPERTY);
      return z.array(factsSchema).parse(await within(ANSWERS_WITHIN_MS, asked, clock));
    } catch (error) {
      log.debug({ err: error }, 'Not every shard answers');
      return null;
    }
  }

  return {
    shard,
    isOwn: (guildId) => ShardClientUtil.shardIdForGuildId(guildId, shard.count) === shard.id,
    own,
    all,
    join(joining) {
      client = joining;
      Object.defineProperty(joining, PROPERTY, { get: own, configurable: true });
    },
    async announced(posted) {
      edition = posted;
      const everyShard = await all();
      return everyShard?.every(({ announced }) => announced === posted) ?? false;
    },
  };
}

/** @throws Error when time is up */
async function within<T>(ms: number, work: Promise<T>, clock: Clock): Promise<T> {
  let callOff = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    callOff = clock.after(ms, () => {
      reject(new Error(`No answer after ${ms} ms`));
    });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    callOff();
  }
}
