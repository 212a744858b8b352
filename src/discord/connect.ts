import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Partials,
} from 'discord.js';
import type { Logger } from 'pino';
import { wait, type Clock } from '../clock.ts';
import { ConfigError, ProviderError } from '../errors.ts';
import { CONTENT_NOT_GRANTED } from './message-content.ts';
import { NO_METER, type Meter } from './meter.ts';
import { ONLY_SHARD, type ShardIdentity } from './sharding/shard-identity.ts';
import { TOKEN_REFUSED } from './token-refused.ts';

export interface ConnectOptions {
  readonly token: string;
  /** Base of Discord's REST interface. @default https://discord.com/api */
  readonly apiUrl?: string | undefined;
  /** Asks for the text of messages that do not mention the bot, which must be allowed in Discord's settings. */
  readonly messageContent: boolean;
  /** @default all servers */
  readonly shard?: ShardIdentity | undefined;
  /** Adds the handlers, before the first event can come. */
  readonly attach: (client: Client) => void;
  /** @default nobody counts */
  readonly meter?: Meter | undefined;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A Discord that takes the token and then says nothing is waited for so long; discord.js would wait for ever. */
const READY_WITHIN_MS = 5 * 60_000;

/** The library keeps a queue of requests for every question, and by itself forgets those that are done once an hour. */
const SWEEP_EVERY_MS = 5 * 60_000;

/**
 * A client that is logged in and ready. Without the permission to read message content it starts all the same.
 * @throws ConfigError when Discord does not accept the token; ProviderError when it does not let the bot begin
 */
export async function connect(options: ConnectOptions): Promise<Client<true>> {
  try {
    return await logIn(options);
  } catch (error) {
    if (!options.messageContent || !isDisallowedIntents(error)) throw readable(error);
    options.log.warn(CONTENT_NOT_GRANTED);
    return logIn({ ...options, messageContent: false });
  }
}

async function logIn(options: ConnectOptions): Promise<Client<true>> {
  const client = newClient(options);
  options.attach(client);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const waiting = new AbortController();
  const late = wait(READY_WITHIN_MS, options.clock, waiting.signal).then(() => {
    // Not waited for: a connection that hangs may be long in closing.
    void client.destroy();
    throw notReady();
  });
  try {
    await Promise.race([client.login(options.token), late]);
    return await Promise.race([ready, late]);
  } finally {
    waiting.abort();
  }
}

function notReady(): ProviderError {
  return new ProviderError(
    `Discord took the token, and has not let the bot begin for ${READY_WITHIN_MS / 60_000} minutes: this process ends, to be started again.`,
    { retryable: true },
  );
}

function newClient(options: ConnectOptions): Client {
  const { apiUrl, messageContent, shard = ONLY_SHARD, log, meter = NO_METER } = options;
  const client = new Client({
    // Left out, the library would take Dateline's setting SHARDS for the number of a shard.
    shards: [shard.id],
    shardCount: shard.count,
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    rest: {
      handlerSweepInterval: SWEEP_EVERY_MS,
      ...(apiUrl && { api: apiUrl.replace(/\/+$/, '') }),
    },
  });
  client.on(Events.Error, (error) => {
    log.error({ err: error }, 'The Discord client failed');
  });
  client.on(Events.Warn, (message) => {
    log.warn({ message }, 'The Discord client warns');
  });
  client.on(Events.ShardError, (error) => {
    log.warn({ err: error }, 'The connection to Discord failed');
  });
  count(client, meter);
  return client;
}

function count(client: Client, meter: Meter): void {
  client.on(Events.ShardReconnecting, () => {
    meter.reconnecting();
  });
  client.rest.on('response', (_request, { status }) => {
    meter.responded(status);
  });
  client.rest.on('rateLimited', ({ global }) => {
    meter.slowedDown(global ? 'all' : 'route');
  });
}

/** Gateway close code 4014; the library tells it by the message of the error alone. */
function isDisallowedIntents(error: unknown): boolean {
  return error instanceof Error && error.message === 'Used disallowed intents';
}

function readable(error: unknown): unknown {
  const refused =
    error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  return refused ? new ConfigError([TOKEN_REFUSED]) : error;
}
