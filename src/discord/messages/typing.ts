import type { SendableChannels } from 'discord.js';
import type { DiscordContext } from '../context.ts';

/** Discord shows "is typing" for ten seconds. */
const TYPING_EVERY_MS = 8000;

/** Shows that the bot is typing until what it returns is called. */
export function keepTyping(
  channel: SendableChannels,
  { clock, log }: Pick<DiscordContext, 'clock' | 'log'>,
): () => void {
  let callOff = (): void => undefined;
  const type = (): void => {
    channel.sendTyping().catch((error: unknown) => {
      log.debug({ err: error }, 'Could not show typing');
    });
    callOff = clock.after(TYPING_EVERY_MS, type);
  };
  type();
  return () => {
    callOff();
  };
}
