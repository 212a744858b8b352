import { commands, menus, serviceCommands } from '../commands/index.ts';
import type { Dateline } from './answering/dateline.ts';
import { modelServer } from './config/model-server.ts';
import { prepareDataFolder } from './data-folder.ts';
import { startDiscord, type DiscordOptions, type RunningBot } from './discord/client.ts';
import { unreachable } from './discord/unreachable.ts';
import { createIndexing, type Indexing } from './indexing/indexing.ts';
import { createOperations } from './indexing/operations.ts';
import { countAsked } from './monitoring/count-asked.ts';
import { countDiscord, showBot } from './monitoring/count-discord.ts';
import { countIndexing } from './monitoring/count-indexing.ts';
import { timeState } from './monitoring/time-state.ts';
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
 * @throws ConfigError when Discord does not accept the token; ProviderError when it cannot be reached, or is lost for good
 */
export async function runBot(parts: BotParts): Promise<void> {
  const { config, registry, readiness } = parts;
  prepareDataFolder(config.dataDir);
  const state = timeState(registry, await openState(config));
  watchState(readiness, state);
  const indexing = countIndexing(registry, createIndexing({ env: parts.env }));
  try {
    const bot = await startDiscord(botOptions(parts, state, indexing)).catch((error: unknown) => {
      throw unreachable(error);
    });
    showBot(registry, bot);
    readiness.watch('discord', () => bot.connection());
    const lost = await runUntilEnd(parts, { bot, state, indexing });
    if (lost !== null) throw lost;
  } finally {
    await state.close();
  }
}

interface Running {
  readonly bot: RunningBot;
  readonly state: State;
  readonly indexing: Indexing;
}

/** @returns why it cannot go on; `null` where it was told to end */
async function runUntilEnd(
  { config, shard, log, readiness }: BotParts,
  { bot, state, indexing }: Running,
): Promise<Error | null> {
  const chores = shard === null ? startChores({ config, state, indexing, log }) : null;
  readiness.enter('running');
  const told = untilToldToEnd({ withParent: shard !== null }).then(() => null);
  const lost = await Promise.race([told, bot.lost]);
  log.info('Stopping');
  readiness.enter('stopping');
  indexing.close();
  await chores?.stop();
  await bot.close(lost === null ? config.stopWithinSeconds * 1000 : 0);
  return lost;
}

/** The bot as configured. */
function botOptions(
  { config, token, dateline, shard, registry, log }: BotParts,
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
    meter: { ...countAsked(registry), ...countDiscord(registry) },
  };
}
