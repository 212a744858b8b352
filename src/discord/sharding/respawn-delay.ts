const SHORTEST_MS = 1000;
const LONGEST_MS = 5 * 60_000;

/** A shard that ran for so long before it ended is started again as if it had never ended. */
export const SOUND_AFTER_MS = 10 * 60_000;

/**
 * How long to wait before a shard that ended is started again: doubled each time, as Discord lets a bot connect a
 * thousand times a day and resets the token of one that goes on.
 * @param endings how often in a row it has ended soon, from 1
 */
export function respawnDelayMs(endings: number): number {
  return Math.min(SHORTEST_MS * 2 ** (endings - 1), LONGEST_MS);
}
