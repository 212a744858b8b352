import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command, MessageMenu } from '../command.ts';
import { comparableCommands } from './comparable-command.ts';
import { localiseCommand } from './localise-command.ts';

export interface RegisterOptions {
  readonly token: string;
  /** Base of Discord's REST interface. @default https://discord.com/api */
  readonly apiUrl?: string | undefined;
  /** Registers for this server alone, where changes show at once. @default everywhere */
  readonly guildId?: string | undefined;
  readonly commands: readonly { readonly data: (Command | MessageMenu)['data'] }[];
}

export interface Registration {
  readonly scope: 'global' | 'guild';
  /** Whether anything had to be sent. */
  readonly changed: boolean;
  /** Commands registered. */
  readonly count: number;
}

/**
 * Registers the commands in one scope, when they differ from those there. With a server's id, commands
 * registered everywhere are withdrawn: people would see them twice.
 * @throws DiscordAPIError, for instance when the token is wrong or the bot is not in the server
 */
export async function registerCommands(options: RegisterOptions): Promise<Registration> {
  const { token, apiUrl, guildId, commands } = options;
  const rest = new REST({ ...(apiUrl && { api: apiUrl.replace(/\/+$/, '') }) }).setToken(token);
  const { id } = z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication()));
  const everywhere = Routes.applicationCommands(id);
  const body = commands.map(({ data }) => localiseCommand(data));
  if (guildId === undefined)
    return {
      scope: 'global',
      changed: await putIfDifferent(rest, everywhere, body),
      count: body.length,
    };
  const changed = await putIfDifferent(rest, Routes.applicationGuildCommands(id, guildId), body);
  await putIfDifferent(rest, everywhere, []);
  return { scope: 'guild', changed, count: body.length };
}

async function putIfDifferent(
  rest: REST,
  route: `/${string}`,
  body: readonly unknown[],
): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = await rest.get(route, { query });
  if (comparableCommands(registered) === comparableCommands(body)) return false;
  await rest.put(route, { body });
  return true;
}
