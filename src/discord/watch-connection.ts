import { Events, GatewayCloseCodes, Status, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import { ConfigError, ProviderError } from '../errors.ts';
import { TOKEN_REFUSED } from './token-refused.ts';

export interface WatchOptions {
  readonly clock: Clock;
  readonly log: Logger;
  /** Ends the watch. */
  readonly closing: AbortSignal;
}

/** A connection that is looked at again and again. */
export interface WatchedConnection {
  /** Since it was last seen to work. */
  silentMs(): number;
  /** Resolves with the reason, once it will not come back by itself. */
  readonly lost: Promise<ConfigError | ProviderError>;
}

const TOKEN_REFUSED_CODE: number = GatewayCloseCodes.AuthenticationFailed;

const LOOK_EVERY_MS = 15_000;
/** Discord wants a heartbeat every 41 s and answers it, so this is several without an answer. */
const TELL_AFTER_MS = 2 * 60_000;
/** A Discord that is away is tried again by discord.js all the while; this long it is only when something hangs. */
const LOST_AFTER_MS = 10 * 60_000;

/**
 * Watches what discord.js does not: a connection that Discord has closed for good, a resumption that is never answered,
 * and whatever else leaves it silent for long. Told in the log first.
 */
export function watchConnection(
  client: Client<true>,
  { clock, log, closing }: WatchOptions,
): WatchedConnection {
  let heardAt = clock.now();
  let answered: number | undefined;
  let isTold = false;
  let callOff = (): void => undefined;
  closing.addEventListener('abort', () => {
    callOff();
  });
  const silentMs = (): number => clock.now() - heardAt;

  /** An answered heartbeat, as long as the connection is ready for events. */
  function listen(): void {
    const shard = client.ws.shards.first();
    if (shard?.status !== Status.Ready || shard.lastPingTimestamp === answered) return;
    answered = shard.lastPingTimestamp;
    if (isTold) log.info({ silentMs: silentMs() }, 'Discord is heard again');
    isTold = false;
    heardAt = clock.now();
  }

  const lost = new Promise<ConfigError | ProviderError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      resolve(closedForGood(code));
    });
    const look = (): void => {
      listen();
      if (silentMs() >= LOST_AFTER_MS) {
        resolve(silence(silentMs()));
        return;
      }
      if (silentMs() >= TELL_AFTER_MS && !isTold) {
        isTold = true;
        log.warn({ silentMs: silentMs() }, 'Discord is silent');
      }
      callOff = clock.after(LOOK_EVERY_MS, look);
    };
    look();
  });
  return { silentMs, lost };
}

function closedForGood(code: number): ConfigError | ProviderError {
  if (code === TOKEN_REFUSED_CODE) return new ConfigError([TOKEN_REFUSED]);
  const name = GatewayCloseCodes[code] ?? 'unknown';
  return new ProviderError(`Discord has closed the connection for good: ${code} (${name}).`, {
    retryable: true,
  });
}

function silence(ms: number): ProviderError {
  return new ProviderError(
    `Discord has been silent for ${Math.round(ms / 60_000)} minutes: this process ends, to be started again.`,
    { retryable: true },
  );
}
