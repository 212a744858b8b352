/** Which part of the servers a session is for: the number of the shard, from 0, and how many there are. */
export type Shard = readonly [id: number, count: number];

/** Bits of an id below its milliseconds. */
const LOW_BITS = 22n;

/** The shard that a server's events go to; those of no server go to the first. Source: Discord, "Sharding formula". */
export function shardOf(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> LOW_BITS) % BigInt(count));
}

/** Whether a session gets the events of a server, or (`null`) of direct messages. */
export function isFor([id, count]: Shard, guildId: string | null): boolean {
  return shardOf(guildId, count) === id;
}
