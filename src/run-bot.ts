import { commands, menus, serviceCommands } from '../commands/index.ts';
import type { Dateline } from './answering/dateline.ts';
import { modelServer } from './config/model-server.ts';
import { prepareDataFolder } from './data-folder.ts';
import { startDiscord, type DiscordOptions } from './discord/client.ts';
import { unreachable } from './discord/unreachable.ts';
import { createIndexing, type Indexing } from './indexing/indexing.ts';
import { createOperations } from './indexing/operations.ts';
import { watchState } from './monitoring/watch-state.ts';
import type { RunParts } from './run-discord.ts';
import { startChores } from './start-chores.ts';
import { openState } from './state/open-state.ts';
import type { State } from './state/state.ts';
import { untilToldToEnd } from './until-told-to-end.ts';

export interface BotParts extends RunParts {
  readonly dateline: Dateline;
}

/**
 * Runs the bot or a shard of it, until the process is told to end. What goes on beside it goes on here too, unless there
 * are several shards.
 * @throws ConfigError when Discord does not accept the token; ProviderError when it cannot be reached
 */
export async function runBot(parts: BotParts): Promise<void> {
  const { config, shard, log, readiness } = parts;
  prepareDataFolder(config.dataDir);
  const state = await openState(config);
  watchState(readiness, state);
  const indexing = createIndexing({ env: parts.env });
  try {
    const bot = await startDiscord(botOptions(parts, state, indexing)).catch((error: unknown) => {
      throw unreachable(error);
    });
    readiness.watch('discord', () => bot.connection());
    readiness.enter('running');
    const chores = shard === null ? startChores({ config, state, indexing, log }) : null;
    await untilToldToEnd({ withParent: shard !== null });
    log.info('Stopping');
    readiness.enter('stopping');
    indexing.close();
    await chores?.stop();
    await bot.close();
  } finally {
    await state.close();
  }
}

/** The bot as configured. */
function botOptions(
  { config, token, dateline, shard, log }: BotParts,
  state: State,
  indexing: Indexing,
): DiscordOptions {
  return {
    token,
    shard: shard ?? undefined,
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
