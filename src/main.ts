#!/usr/bin/env node
import 'dotenv/config';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { commands, serviceCommands } from '../commands/index.ts';
import type { Dateline } from './answering/dateline.ts';
import { createLog, openDateline } from './compose.ts';
import { systemClock } from './clock.ts';
import { loadConfig, type Config } from './config.ts';
import { modelServer } from './config/model-server.ts';
import { bearClosedPipes } from './closed-pipes.ts';
import { prepareDataFolder } from './data-folder.ts';
import { startDiscord } from './discord/client.ts';
import { startRetention } from './state/retention.ts';
import { openState } from './state/sqlite/open-state.ts';
import { STATE_FILE } from './state/sqlite/state-file.ts';
import { listEditions } from './edition/list-editions.ts';
import { ProviderError } from './errors.ts';
import { createIndexing } from './indexing/indexing.ts';
import { createOperations } from './indexing/operations.ts';
import { pollFeeds } from './polling/poll-feeds.ts';
import { reportFailure } from './report-failure.ts';
import { describeIndexing } from './terminal/describe-indexing.ts';
import { runPrompt } from './terminal/prompt.ts';
import { styleOf } from './terminal/text-style.ts';

bearClosedPipes({ stdout: process.stdout, stderr: process.stderr, end: () => process.exit() });
process.exitCode = await start(process.env);

/**
 * Runs the bot or, without a token, the prompt.
 * @returns exit status: 0 done, 1 failed, 2 wrong configuration
 */
async function start(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const config = loadConfig(env);
    const log = createLog(config);
    if (config.discordToken === undefined)
      process.stderr.write(
        'DISCORD_TOKEN is not set: answering here in the terminal.\n' +
          '`npm run playground` shows the bot as it is in Discord, in the browser.\n',
      );
    await ensureEdition(config);
    const dateline = openDateline(
      config,
      log,
      config.discordToken === undefined ? {} : { figuresAt: 'info', keepsGaps: false },
    );
    try {
      // Whatever is wrong with the edition is said now, not at the first question.
      await dateline.sources();
      if (config.discordToken === undefined) await runTerminal(dateline, log, env);
      else await runBot(config, config.discordToken, dateline, log);
    } finally {
      await dateline.close();
    }
    return 0;
  } catch (error) {
    const { text, status } = reportFailure(error);
    process.stderr.write(`${text}\n`);
    return status;
  }
}

/** Publishes a first edition where there is none. */
async function ensureEdition(config: Config): Promise<void> {
  if ((await listEditions(config.dataDir)).length > 0) return;
  const { articlesDir } = config;
  process.stderr.write(`There is no edition yet: indexing ${articlesDir}.\n`);
  const { indexWithProgress } = await import('./cli/index-with-progress.ts');
  const { report, seconds } = await indexWithProgress(config, {
    paths: [articlesDir],
    dryRun: false,
    strict: false,
  });
  process.stderr.write(`${describeIndexing(report, seconds, false)}\n`);
}

async function runTerminal(dateline: Dateline, log: Logger, env: NodeJS.ProcessEnv): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const { color } = styleOf(output, env);
  await runPrompt({ input, output, dateline, commands, now: () => new Date(), color, log });
}

/** Until the process is told to end. */
async function runBot(
  config: Config,
  token: string,
  dateline: Dateline,
  log: Logger,
): Promise<void> {
  prepareDataFolder(config.dataDir);
  const state = openState(join(config.dataDir, STATE_FILE));
  const indexing = createIndexing({ env: process.env });
  try {
    const bot = await startDiscord({
      token,
      apiUrl: config.discordApiUrl,
      guildId: config.discordGuildId,
      look: config.discordLook,
      messageContent: config.messageContent,
      dateline,
      commands,
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
    }).catch((error: unknown) => {
      throw unreachable(error);
    });
    const days = config.retentionDays;
    const now = () => new Date();
    const endRetention = startRetention({ state, days, now, clock: systemClock, log });
    const polling = pollFeeds(config, indexing, log);
    await new Promise((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    log.info('Stopping');
    endRetention();
    await polling?.stop();
    await bot.close();
  } finally {
    await state.close();
  }
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
