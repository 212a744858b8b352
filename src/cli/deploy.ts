import type { Command } from 'commander';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../discord/register.ts';
import { ConfigError } from '../errors.ts';
import type { Surroundings } from './program.ts';

/** Adds `dateline deploy`. */
export function addDeploy(program: Command, surroundings: Surroundings): void {
  program
    .command('deploy')
    .description('register the slash commands with Discord, where they differ')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: { readonly data?: string }) => {
      const { discordToken, discordApiUrl, discordGuildId } = surroundings.config(flags);
      if (discordToken === undefined)
        throw new ConfigError(['DISCORD_TOKEN is not set: put the bot token into .env']);
      const { scope, changed, count } = await registerCommands({
        token: discordToken,
        apiUrl: discordApiUrl,
        guildId: discordGuildId,
        commands,
      });
      const where = scope === 'guild' ? 'in this server' : 'everywhere';
      surroundings.out(
        changed
          ? `Registered ${count} commands ${where}.`
          : `The ${count} commands are registered ${where} already.`,
      );
    });
}
