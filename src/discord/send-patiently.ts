import { HTTPError } from 'discord.js';
import { ProviderError } from '../errors.ts';
import { withRetries } from '../retry.ts';
import type { DiscordContext } from './context.ts';

/** discord.js tries again at once, and then no more: that is over in less time than a restart of Discord's servers takes. */
const MAX_RETRIES = 6;
/** Before the second try, ms; it doubles with each further one, to some 16 seconds in all. */
const DELAY_MS = 250;
/** A request may time out, which takes a minute: no further try begins later than this. */
const TRIES_TIME_MS = 60_000;
/** Discord waits so long for the first answer to an interaction. */
export const FIRST_ANSWER_MS = 3000;

type Context = Pick<DiscordContext, 'clock' | 'closing'>;

/**
 * Sends something to Discord, and again after a while where Discord cannot be reached or fails itself.
 * @throws what the last try threw; the signal's reason where the bot closes meanwhile
 */
export async function sendPatiently<T>(
  send: () => Promise<T>,
  { clock, closing }: Context,
  withinMs = TRIES_TIME_MS,
): Promise<T> {
  const attempt = () =>
    send().catch((cause: unknown) => {
      throw mayPass(cause)
        ? new ProviderError('Discord failed', { retryable: true, cause })
        : cause;
    });
  try {
    return await withRetries(attempt, {
      maxRetries: MAX_RETRIES,
      delayMs: DELAY_MS,
      askedMs: () => null,
      until: clock.now() + withinMs,
      signal: closing,
      clock,
    });
  } catch (error) {
    throw error instanceof ProviderError ? error.cause : error;
  }
}

/** The same for the first answer to an interaction, which can only come within three seconds. */
export function answerPatiently<T>(send: () => Promise<T>, context: Context): Promise<T> {
  return sendPatiently(send, context, FIRST_ANSWER_MS);
}

/** A server error, a time-out (which the library aborts), or a failure of the network. */
function mayPass(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && isNetworkCode(error.code));
}

/** Codes of Node.js and of its HTTP client; Discord's own are numbers. */
function isNetworkCode(code: unknown): boolean {
  return typeof code === 'string' && /^(?:E[A-Z_]+|UND_ERR_[A-Z_]+)$/.test(code);
}
