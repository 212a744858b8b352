import { oneOf, optional, url, yesNo } from './fields.ts';

/** The connection to Discord, as variables. */
export const discordVariables = {
  DISCORD_TOKEN: optional,
  DISCORD_API_URL: url,
  DISCORD_GUILD_ID: optional.refine((id) => id === undefined || /^\d{17,20}$/.test(id), {
    error: 'must be the id of a server: 17 to 20 digits',
  }),
  DISCORD_MESSAGE_CONTENT: yesNo,
  DISCORD_LOOK: oneOf(['components', 'embeds'], 'components'),
};

export interface DiscordSettings {
  readonly discordToken: string | undefined;
  readonly discordApiUrl: string | undefined;
  /** Registers commands in this server only, where they change at once. */
  readonly discordGuildId: string | undefined;
  /** Asks for the privileged MessageContent intent. */
  readonly messageContent: boolean;
  /** How messages are laid out. */
  readonly discordLook: 'components' | 'embeds';
}
