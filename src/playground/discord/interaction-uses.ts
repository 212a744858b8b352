import type { OptionValue } from './command-options.ts';
import type { Invoker } from './interaction-payload.ts';
import type { JsonObject } from './json.ts';
import type { Message } from './message.ts';

export interface CommandUse extends Invoker {
  /** Name of the command, with those of its subcommands: `admin status`. */
  readonly name: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** How long to wait for the command to be registered. @default 5000 */
  readonly timeoutMs?: number;
}

export interface AutocompleteUse extends CommandUse {
  /** The option that is being typed; what was typed of it is among `options`. */
  readonly focused: string;
}

export interface MenuUse extends Invoker {
  /** Name of the message context menu command. */
  readonly name: string;
  readonly target: Pick<Message, 'id'>;
  readonly timeoutMs?: number;
}

export interface ComponentUse extends Invoker {
  readonly customId: string;
  /** The message the component is on, as it was handed out or followed. */
  readonly message: Pick<Message, 'id'>;
  /** Sends the id whatever the message carries, as a client that is not Discord's may. @default false */
  readonly isForged?: boolean;
}

export interface SelectUse extends ComponentUse {
  readonly values: readonly string[];
}

export interface ModalUse extends Invoker {
  /** The modal, as `InteractionHandle.modal` gives it. */
  readonly modal: JsonObject;
  /** What was filled in, by the custom id of each input. */
  readonly fields: Readonly<Record<string, string>>;
  /** The message whose component opened it, if one did. */
  readonly message?: Pick<Message, 'id'>;
}
