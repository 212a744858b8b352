import { InvalidArgumentError, type Command } from 'commander';
import type { DataFlag, Surroundings } from './program.ts';

interface PlaygroundFlags extends DataFlag {
  readonly port: number;
}

/** Adds `dateline playground`. */
export function addPlayground(program: Command, surroundings: Surroundings): void {
  program
    .command('playground')
    .description('try the bot in the browser, in a Discord of its own on this machine')
    .option('--port <port>', 'where to serve the page (default: any free port)', readPort, 0)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: PlaygroundFlags) => {
      const { runPlayground } = await import('../playground/run-playground.ts');
      await runPlayground(surroundings.config(flags), flags.port, surroundings.out);
    });
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('Write a whole number from 0 to 65535.');
  return port;
}
