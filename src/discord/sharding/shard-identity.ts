import { z } from 'zod';

/** Which part of the servers a process is for. */
export interface ShardIdentity {
  /** From 0. */
  readonly id: number;
  /** How many shards there are. */
  readonly count: number;
}

/** A bot that is one process. */
export const ONLY_SHARD: ShardIdentity = { id: 0, count: 1 };

type Environment = Readonly<Record<string, string | undefined>>;

const whole = z.string().regex(/^\d+$/).transform(Number);
const variables = z.object({ SHARDING_MANAGER: z.string(), SHARDS: whole, SHARD_COUNT: whole });

/**
 * The shard that discord.js' manager has started this process as (`null` for any other process), and the environment
 * as Dateline's settings: the manager tells the number of the shard in `SHARDS`, which is one of them.
 */
export function readShardIdentity(env: Environment): {
  readonly shard: ShardIdentity | null;
  readonly settings: Environment;
} {
  const told = variables.safeParse(env);
  if (!told.success) return { shard: null, settings: env };
  const { SHARDS: id, SHARD_COUNT: count } = told.data;
  return { shard: { id, count }, settings: { ...env, SHARDS: String(count) } };
}
