import { join } from 'node:path';
import type { Logger } from 'pino';
import { commands, menus, serviceCommands } from '../commands/index.ts';
import type { Dateline } from './answering/dateline.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { modelServer } from './config/model-server.ts';
import { prepareDataFolder } from './data-folder.ts';
import { startDiscord, type DiscordOptions, type RunningBot } from './discord/client.ts';
import { ProviderError } from './errors.ts';
import { createIndexing, type Indexing } from './indexing/indexing.ts';
import { createOperations } from './indexing/operations.ts';
import { pollFeeds } from './polling/poll-feeds.ts';
import { startRetention } from './state/retention.ts';
import { openState } from './state/sqlite/open-state.ts';
import { STATE_FILE } from './state/sqlite/state-file.ts';
import type { State } from './state/state.ts';

export interface BotParts {
  readonly config: Config;
  /** Of the bot. */
  readonly token: string;
  readonly dateline: Dateline;
  readonly log: Logger;
}

/**
 * Runs the bot, with all that goes on beside it, until the process is told to end.
 * @throws ConfigError when Discord does not accept the token; ProviderError when it cannot be reached
 */
export async function runBot(parts: BotParts): Promise<void> {
  const { config, log } = parts;
  prepareDataFolder(config.dataDir);
  const state = openState(join(config.dataDir, STATE_FILE));
  const indexing = createIndexing({ env: process.env });
  try {
    const bot = await startDiscord(botOptions(parts, state, indexing)).catch((error: unknown) => {
      throw unreachable(error);
    });
    await runBeside(bot, { config, state, indexing, log });
  } finally {
    await state.close();
  }
}

/** The bot as configured. */
function botOptions(
  { config, token, dateline, log }: BotParts,
  state: State,
  indexing: Indexing,
): DiscordOptions {
  return {
    token,
    apiUrl: config.discordApiUrl,
    guildId: config.discordGuildId,
    look: config.discordLook,
    messageContent: config.messageContent,
    dateline,
    commands,
    menus,
    serviceCommands,
    privacy: {
      retentionDays: config.retentionDays,
      logsQuestions: config.logQuestions,
      asksModel: config.writer !== 'extractive' && modelServer(config) !== null,
    },
    operations: createOperations(config.dataDir, indexing),
    state,
    limits: {
      perMinute: config.limitPerMinute,
      perDayServer: config.limitPerDayServer,
      perDay: config.limitPerDay,
      atOnce: config.limitAtOnce,
    },
    log,
  };
}

async function runBeside(
  bot: RunningBot,
  {
    config,
    state,
    indexing,
    log,
  }: Pick<BotParts, 'config' | 'log'> & { readonly state: State; readonly indexing: Indexing },
): Promise<void> {
  const endRetention = startRetention({
    state,
    days: config.retentionDays,
    now: () => new Date(),
    clock: systemClock,
    log,
  });
  const polling = pollFeeds(config, indexing, log);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  log.info('Stopping');
  endRetention();
  indexing.close();
  await polling?.stop();
  await bot.close();
}

/** What the network says, in words; any other error as it is. */
function unreachable(error: unknown): unknown {
  const isNetwork = error instanceof Error && 'code' in error && typeof error.code === 'string';
  if (!isNetwork) return error;
  return new ProviderError(
    `Discord cannot be reached: ${error.message}. Check the network, and DISCORD_API_URL where it is set.`,
    { retryable: true, cause: error },
  );
}
