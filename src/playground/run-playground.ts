import { commands, menus, serviceCommands } from '../../commands/index.ts';
import { openDateline } from '../compose.ts';
import { createLog } from '../logging/create-log.ts';
import type { Config } from '../config.ts';
import { ensureEdition } from '../ensure-edition.ts';
import { modelServer } from '../config/model-server.ts';
import { startPlayground } from './start-playground.ts';

/**
 * Runs the playground on the edition in force, or on a first one of the configured articles, until the process is told
 * to end.
 * @param port 0 for any that is free
 * @throws DatelineError when the port is taken or the page was not built; EditionError when there is nothing to index
 */
export async function runPlayground(
  config: Config,
  port: number,
  out: (text: string) => void,
): Promise<void> {
  await ensureEdition(config);
  const log = createLog({ ...config, logLevel: 'warn' });
  const dateline = openDateline(config, log, { notesAnswers: false });
  try {
    // Whatever is wrong with the edition is said now, not at the first question.
    await dateline.sources();
    const playground = await startPlayground({
      port,
      dateline,
      commands,
      menus,
      serviceCommands,
      look: config.discordLook,
      privacy: {
        retentionDays: config.retentionDays,
        logsQuestions: config.logQuestions,
        asksModel: config.writer !== 'extractive' && modelServer(config) !== null,
      },
      log,
    });
    out(`The playground is open at ${playground.url} (Ctrl-C ends it).`);
    await ended();
    await playground.close();
  } finally {
    await dateline.close();
  }
}

function ended(): Promise<unknown> {
  return new Promise<unknown>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
