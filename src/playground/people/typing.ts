import type { MessageTrail } from '../discord/message.ts';
import type { RecordedRequest } from '../discord/request-log.ts';
import { IDS } from '../discord/world.ts';

/** How long Discord shows that someone types. */
const TYPING_MS = 10_000;

/**
 * The channels where the bot said, in the last ten seconds, that it types, and has written nothing since.
 * @param now milliseconds on the server's clock
 */
export function typingIn(
  requests: readonly RecordedRequest[],
  trails: readonly MessageTrail[],
  now: number,
): readonly string[] {
  const since = requests.filter(({ atMs }) => now - atMs < TYPING_MS);
  const typing = since.flatMap(({ path, atMs }) => {
    const id = /^\/channels\/(\d+)\/typing$/.exec(path)?.[1];
    return id === undefined || hasWritten(trails, id, atMs) ? [] : [id];
  });
  return [...new Set(typing)];
}

function hasWritten(trails: readonly MessageTrail[], channelId: string, sinceMs: number): boolean {
  return trails.some(
    ({ current, createdAtMs }) =>
      current.channelId === channelId && current.authorId === IDS.bot && createdAtMs >= sinceMs,
  );
}
