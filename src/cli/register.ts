import { DiscordAPIError } from 'discord.js';
import { allCommands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { registerCommands, type Registration } from '../discord/registration/register.ts';
import { ConfigError, ProviderError } from '../errors.ts';

/**
 * Registers the commands with Discord as configured.
 * @throws ConfigError for a token or a server that is wrong; ProviderError when Discord cannot be reached
 */
export async function register({
  discordToken: token,
  discordApiUrl: apiUrl,
  discordGuildId: guildId,
}: Config): Promise<Registration> {
  if (token === undefined)
    throw new ConfigError(['DISCORD_TOKEN is not set: put the bot token into .env']);
  try {
    return await registerCommands({ token, apiUrl, guildId, commands: allCommands });
  } catch (cause) {
    if (cause instanceof DiscordAPIError) refuse(cause);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ProviderError(
      `The commands could not be registered with Discord: ${reason}. Check the network, and DISCORD_API_URL where it is set.`,
      { retryable: true, cause },
    );
  }
}

/** Discord understood the request, and says that something in the settings is wrong. */
function refuse({ status }: DiscordAPIError): void {
  if (status === 401)
    throw new ConfigError([
      'DISCORD_TOKEN is not accepted by Discord: copy it anew from the Bot page of the Discord Developer Portal',
    ]);
  if (status === 403 || status === 404)
    throw new ConfigError([
      'DISCORD_GUILD_ID is not a server that the bot was added to: check it, or leave it empty',
    ]);
}
