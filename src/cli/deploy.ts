import type { Command } from 'commander';
import type { DataFlag, Surroundings } from './program.ts';

/** Adds `dateline deploy`. */
export function addDeploy(program: Command, surroundings: Surroundings): void {
  program
    .command('deploy')
    .description('register the slash commands with Discord, where they differ')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: DataFlag) => {
      const config = surroundings.config(flags);
      const { register } = await import('./register.ts');
      const { scope, changed, count } = await register(config);
      const where = scope === 'guild' ? 'in this server' : 'everywhere';
      surroundings.out(
        changed
          ? `Registered ${count} commands ${where}.`
          : `The ${count} commands are registered ${where} already.`,
      );
    });
}
