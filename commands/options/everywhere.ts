import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Where a command works: in servers, in direct messages with the bot, and in those of people who brought it along. */
export const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;

/** Who may install it: a server, or a person for themselves. */
export const INSTALLS = [
  ApplicationIntegrationType.GuildInstall,
  ApplicationIntegrationType.UserInstall,
] as const;
