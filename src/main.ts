#!/usr/bin/env node
import 'dotenv/config';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Dateline } from './answering/dateline.ts';
import { createLog, openDateline, runIndex } from './compose.ts';
import { loadConfig, type Config } from './config.ts';
import { startDiscord } from './discord/client.ts';
import { openStore } from './discord/store.ts';
import { listEditions } from './edition/list-editions.ts';
import { ConfigError, DatelineError } from './errors.ts';
import { describeIndexing } from './terminal/describe-indexing.ts';
import { createProgress } from './terminal/progress.ts';
import { runPrompt } from './terminal/prompt.ts';
import { styleOf } from './terminal/text-style.ts';

process.exitCode = await start(process.env);

/**
 * Runs the bot or, without a token, the prompt.
 * @returns exit status: 0 done, 1 failed, 2 wrong configuration
 */
async function start(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const config = loadConfig(env);
    const log = createLog(config);
    await ensureEdition(config);
    const dateline = openDateline(config, log);
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
    if (!(error instanceof DatelineError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof ConfigError ? 2 : 1;
  }
}

/** Publishes a first edition where there is none. */
async function ensureEdition(config: Config): Promise<void> {
  if ((await listEditions(config.dataDir)).length > 0) return;
  const { articlesDir } = config;
  process.stderr.write(`There is no edition yet: indexing ${articlesDir}.\n`);
  const progress = createProgress(process.stderr);
  const started = Date.now();
  const report = await runIndex(config, {
    paths: [articlesDir],
    onReading: ({ filesRead, files }) => {
      progress.update('Reading files', filesRead, files);
    },
    onEmbedding: ({ done, total }) => {
      progress.update('Embedding passages', done, total);
    },
  }).finally(() => {
    progress.stop();
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stderr.write(`${describeIndexing(report, seconds, false)}\n`);
}

async function runTerminal(dateline: Dateline, log: Logger, env: NodeJS.ProcessEnv): Promise<void> {
  process.stderr.write('DISCORD_TOKEN is not set: answering here in the terminal.\n');
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
  const store = openStore(join(config.dataDir, 'state.sqlite'));
  const bot = await startDiscord({
    token,
    apiUrl: config.discordApiUrl,
    guildId: config.discordGuildId,
    messageContent: config.messageContent,
    dateline,
    commands,
    store,
    log,
  });
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  log.info('Stopping');
  await bot.close();
  store.close();
}
