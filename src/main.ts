#!/usr/bin/env node
import 'dotenv/config';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Dateline } from './answering/dateline.ts';
import { openDateline } from './compose.ts';
import { createLog } from './logging/create-log.ts';
import { loadConfig } from './config.ts';
import { bearClosedPipes } from './closed-pipes.ts';
import { readShardIdentity } from './discord/sharding/shard-identity.ts';
import { ensureEdition } from './ensure-edition.ts';
import { UserError } from './errors.ts';
import { reportFailure } from './report-failure.ts';
import { runPrompt } from './terminal/prompt.ts';
import { styleOf } from './terminal/text-style.ts';

bearClosedPipes({ stdout: process.stdout, stderr: process.stderr, end: () => process.exit() });
process.exitCode = await start(process.env, process.argv.slice(2));

/**
 * Runs the bot or, without a token, the prompt.
 * @param args none are known
 * @returns exit status: 0 done, 1 failed, 2 wrong usage or configuration
 */
async function start(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<number> {
  try {
    if (args.length > 0) throw new UserError(usage(args));
    const { shard, settings } = readShardIdentity(env);
    const config = loadConfig(settings);
    const log = createLog(config, { shard });
    const { discordToken: token } = config;
    if (token === undefined)
      process.stderr.write(
        'DISCORD_TOKEN is not set: answering here in the terminal.\n' +
          '`npm run playground` shows the bot as it is in Discord, in the browser.\n',
      );
    if (token !== undefined) {
      const { runDiscord } = await import('./run-discord.ts');
      return await runDiscord({ config, env: settings, token, shard, log });
    }
    await ensureEdition(config);
    const dateline = openDateline(config, log);
    try {
      // Whatever is wrong with the edition is said now, not at the first question.
      await dateline.sources();
      await runTerminal(dateline, log, env);
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

function usage(args: readonly string[]): string {
  return (
    `npm start takes no options, and was given ${args.join(' ')}. Settings stand in .env or in the environment, ` +
    'as in DATA_DIR=elsewhere npm start; for one question there is npm run ask.'
  );
}

async function runTerminal(dateline: Dateline, log: Logger, env: NodeJS.ProcessEnv): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const { color } = styleOf(output, env);
  await runPrompt({ input, output, dateline, commands, now: () => new Date(), color, log });
}
