import type { Command, MessageMenu } from '../src/discord/command.ts';
import type { ServiceCommand } from '../src/discord/service/service-command.ts';
import { admin } from './admin.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { checkMessage } from './check-message.ts';
import { compare } from './compare.ts';
import { help } from './help.ts';
import { latest } from './latest.ts';
import { privacy } from './privacy.ts';
import { quota } from './quota.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** Every command, in the order people see them. A new one is added here. */
export const commands: readonly Command[] = [
  ask,
  search,
  timeline,
  compare,
  check,
  sources,
  article,
  latest,
  help,
];

/** Every command about the bot itself. A new one is added here. */
export const serviceCommands: readonly ServiceCommand[] = [admin, privacy, quota];

/** What can be done with messages from their menus. */
export const menus: readonly MessageMenu[] = [checkMessage];

/** All of them, as Discord knows them. */
export const allCommands: readonly { readonly data: (Command | MessageMenu)['data'] }[] = [
  ...commands,
  ...serviceCommands,
  ...menus,
];
