import { ActivityType, type Client } from 'discord.js';
import { formatAgo } from '../localisation/format-ago.ts';
import { ENGLISH } from '../localisation/words.ts';
import type { DiscordContext } from './context.ts';
import { clip } from './wording/visible-text.ts';
import { describeLoaded } from './wording/wording.ts';

/** How long ago the coverage was updated is told anew after this time. */
const REFRESH_MS = 300_000;
const MAX_CHARS = 128;

/**
 * What says beside the bot's name which coverage it answers from, each time it is called, and keeps the time since then
 * true until the bot closes: to all servers, so in English. Never throws.
 */
export function createPresence(
  client: Client<true>,
  { dateline, now, clock, log, closing }: DiscordContext,
): () => Promise<void> {
  let callOff = (): void => undefined;
  closing.addEventListener('abort', () => {
    callOff();
  });
  return async function show(): Promise<void> {
    callOff();
    try {
      const sources = await dateline.sources();
      const ago = formatAgo(new Date(sources.indexedAt), now());
      const state = clip(describeLoaded(sources, ago, ENGLISH), MAX_CHARS);
      client.user.setActivity({ name: 'Dateline', type: ActivityType.Custom, state });
    } catch (error) {
      log.warn({ err: error }, 'Could not show the coverage in the presence');
    }
    if (!closing.aborted) callOff = clock.after(REFRESH_MS, () => void show());
  };
}
