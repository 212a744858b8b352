import type { Logger } from 'pino';
import type { Command, MessageMenu } from '../command.ts';
import type { ServiceCommand } from '../service/service-command.ts';
import { registerCommands, type RegisterOptions } from './register.ts';

export interface StartOptions extends Omit<RegisterOptions, 'commands'> {
  readonly commands: readonly Command[];
  /** @default none */
  readonly menus?: readonly MessageMenu[] | undefined;
  /** @default none */
  readonly serviceCommands?: readonly ServiceCommand[] | undefined;
  readonly log: Logger;
}

/** Registers commands and logs how that went. The bot is of use without: mentions, replies and what was registered before work. */
export async function registerAtStart(options: StartOptions): Promise<void> {
  try {
    const { menus = [], serviceCommands = [] } = options;
    const commands = [...options.commands, ...serviceCommands, ...menus];
    const { scope, changed, count } = await registerCommands({ ...options, commands });
    options.log.info(
      { scope, count },
      changed ? 'Registered the commands' : 'The commands were registered already',
    );
  } catch (error) {
    options.log.error({ err: error }, 'Could not register the commands; run `dateline deploy`');
  }
}
