import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { builtProgram } from '../support/built-program.ts';

/** The real bot, in a process of its own. */
export interface BotProcess {
  /** Bytes it has after collecting garbage: of the process, and of what JavaScript holds. @throws Error when it ends */
  memory(): Promise<{ readonly rss: number; readonly held: number }>;
  /** Whether it runs still. */
  isRunning(): boolean;
  /** Tells it to end, and waits. @returns its exit status */
  stop(): Promise<number | null>;
}

const PROBE = fileURLToPath(new URL('memory-probe.mjs', import.meta.url));

/** Longer than a question may take. */
const ENDS_WITHIN_MS = 120_000;

const usage = z.object({ rss: z.number(), heapUsed: z.number(), external: z.number() });

/** @param log where what it logs goes */
export function startBot(env: Readonly<Record<string, string>>, log: string): BotProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const bot = fork(join(builtProgram(), 'src/main.js'), {
    env: { PATH, HOME, TMPDIR, ...env },
    cwd: TMPDIR ?? '/tmp',
    execArgv: ['--expose-gc', '--import', PROBE],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  bot.stderr?.pipe(createWriteStream(log));
  const ended = new AbortController();
  bot.once('exit', () => {
    ended.abort();
  });
  return {
    async memory() {
      const told: Promise<unknown[]> = once(bot, 'message', { signal: ended.signal });
      bot.send('memory');
      const { rss, heapUsed, external } = usage.parse((await told)[0]);
      return { rss, held: heapUsed + external };
    },
    isRunning: () => bot.exitCode === null && bot.signalCode === null,
    stop: () => stop(bot),
  };
}

async function stop(bot: ChildProcess): Promise<number | null> {
  if (bot.exitCode !== null || bot.signalCode !== null) return bot.exitCode;
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  const late = setTimeout(() => bot.kill('SIGKILL'), ENDS_WITHIN_MS);
  await ended;
  clearTimeout(late);
  return bot.exitCode;
}
