import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { commands, menus, serviceCommands } from '../commands/index.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { prepareDataFolder } from './data-folder.ts';
import { CONTENT_NOT_GRANTED } from './discord/message-content.ts';
import { registerAtStart } from './discord/registration/register-at-start.ts';
import type { GatewayAdvice } from './discord/sharding/ask-gateway.ts';
import { ShardFleet } from './discord/sharding/shard-fleet.ts';
import { createIndexing } from './indexing/indexing.ts';
import type { Registry } from 'prom-client';
import { countIndexing } from './monitoring/count-indexing.ts';
import type { Readiness } from './monitoring/readiness.ts';
import { timeState } from './monitoring/time-state.ts';
import { watchState } from './monitoring/watch-state.ts';
import { startChores } from './start-chores.ts';
import { openState } from './state/open-state.ts';
import { untilToldToEnd } from './until-told-to-end.ts';

export interface ShardsParts {
  readonly config: Config;
  readonly token: string;
  /** How many shards, at least 2. */
  readonly count: number;
  readonly advice: GatewayAdvice;
  readonly readiness: Readiness;
  readonly registry: Registry;
  readonly log: Logger;
}

/** What a process needs to end besides the time for what is under way. */
const SPARE_MS = 10_000;

/** What each shard runs: it finds its number in the environment. */
const PROGRAM = fileURLToPath(new URL('./main.js', import.meta.url));

/**
 * Runs the bot as several processes, each for a part of the servers, until this one is told to end. What is done once
 * for all of them is done here.
 * @returns exit status
 */
export async function runShards(parts: ShardsParts): Promise<number> {
  const { config, log, readiness, registry } = parts;
  prepareDataFolder(config.dataDir);
  const told = untilToldToEnd({ withParent: false }).then(() => 0);
  const state = timeState(registry, await openState(config));
  watchState(readiness, state);
  const indexing = countIndexing(registry, createIndexing({ env: process.env }));
  const chores = startChores({ config, state, indexing, log });
  try {
    await register(parts);
    const fleet = startFleet(parts);
    readiness.watch('discord', () => fleet.describe());
    readiness.enter('running');
    const status = await Promise.race([told, fleet.failed]);
    log.info('Stopping');
    readiness.enter('stopping');
    await Promise.all([chores.stop(), fleet.stop()]);
    return status;
  } finally {
    await chores.stop();
    await state.close();
  }
}

async function register({ config, token, log }: ShardsParts): Promise<void> {
  const { discordApiUrl: apiUrl, discordGuildId: guildId } = config;
  await registerAtStart({ token, apiUrl, guildId, commands, menus, serviceCommands, log });
}

function startFleet({ config, token, count, advice, log }: ShardsParts): ShardFleet {
  const { recommended, atOnce, grantsContent } = advice;
  if (recommended > count)
    log.warn(
      { shards: count, recommended },
      'Discord recommends more shards than SHARDS says: a shard may have 2,500 servers at most',
    );
  if (config.messageContent && !grantsContent) {
    // Said once, and no shard asks in vain.
    log.warn(CONTENT_NOT_GRANTED);
    process.env.DISCORD_MESSAGE_CONTENT = 'false';
  }
  log.info({ shards: count }, 'Starting the shards');
  const endsWithinMs = config.stopWithinSeconds * 1000 + SPARE_MS;
  return new ShardFleet({
    file: PROGRAM,
    token,
    count,
    atOnce,
    endsWithinMs,
    clock: systemClock,
    log,
  });
}
