import { ActivityType, type Client } from 'discord.js';
import type { DiscordContext } from './context.ts';
import { ENGLISH } from '../localisation/words.ts';
import { clip } from './wording/visible-text.ts';
import { describeCoverage } from './wording/wording.ts';

/** A re-index while the bot runs shows in its presence within this time. */
const REFRESH_MS = 600_000;
const MAX_CHARS = 128;

/** Says beside the bot's name what coverage it answers from, until the bot closes: to all servers, so in English. */
export async function showPresence(
  client: Client<true>,
  { dateline, clock, log, closing }: DiscordContext,
): Promise<void> {
  let callOff = (): void => undefined;
  closing.addEventListener('abort', () => {
    callOff();
  });
  const show = async (): Promise<void> => {
    try {
      const state = clip(describeCoverage(await dateline.sources(), ENGLISH), MAX_CHARS);
      client.user.setActivity({ name: 'Dateline', type: ActivityType.Custom, state });
    } catch (error) {
      log.warn({ err: error }, 'Could not show the coverage in the presence');
    }
    if (!closing.aborted) callOff = clock.after(REFRESH_MS, () => void show());
  };
  await show();
}
