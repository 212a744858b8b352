import { isBetween, oneOf, optional, url, withDefault, yesNo } from './fields.ts';

/** Each shard is a process of this machine. */
const MAX_SHARDS = 100;

/** The connection to Discord, as variables. */
export const discordVariables = {
  DISCORD_TOKEN: optional,
  DISCORD_API_URL: url,
  DISCORD_GUILD_ID: optional.refine((id) => id === undefined || /^\d{17,20}$/.test(id), {
    error: 'must be the id of a server: 17 to 20 digits',
  }),
  DISCORD_MESSAGE_CONTENT: yesNo,
  DISCORD_LOOK: oneOf(['components', 'embeds'], 'components'),
  SHARDS: withDefault('1')
    .transform((text) => (text === 'auto' ? text : Number(/^\d{1,3}$/.test(text) ? text : NaN)))
    .refine((shards) => shards === 'auto' || isBetween(shards, 1, MAX_SHARDS), {
      error: `must be auto, or a whole number from 1 to ${MAX_SHARDS}`,
    }),
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
  /** Processes that the servers are divided among; `auto` for as many as Discord recommends. */
  readonly shards: number | 'auto';
}
