import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Words } from '../../localisation/words.ts';
import type { DiscordContext } from '../context.ts';
import type { CustomId } from '../interactions/custom-id.ts';
import type { Payload } from '../render/payload.ts';

/** A command about the bot itself, in Discord only: what it shows is for the one who uses it alone. */
export interface ServiceCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Only for those who may manage the server, whoever Discord lets use it. @default false */
  readonly forManagers?: boolean;
  run(use: ServiceUse): Promise<Payload>;
  /** What its buttons put in place of the message they are on, by the action of their ids. */
  readonly buttons?: ReadonlyMap<string, (pressed: ServiceButton) => Promise<Payload>>;
}

/** Who uses a command, and what it works with. */
export interface ServiceUser {
  readonly userId: string;
  /** `null` in direct messages. */
  readonly guildId: string | null;
  /** Of the language of the person. */
  readonly words: Words;
  readonly context: DiscordContext;
}

export interface ServiceUse extends ServiceUser {
  /** Names of the subcommand group and the subcommand, with a space between; empty without. */
  readonly path: string;
  readonly options: ServiceOptions;
  /** Shows how far it is; what is shown too fast is left out. */
  readonly show: (payload: Payload) => void;
}

export interface ServiceButton extends ServiceUser {
  readonly id: CustomId;
}

/** The options given; `null` for those that were not. */
export interface ServiceOptions {
  string(name: string): string | null;
  /** A whole number. */
  number(name: string): number | null;
  /** The id of a channel or a role. */
  id(name: string): string | null;
}
