import type { Command } from '../src/discord/command.ts';
import { ask } from './ask.ts';
import { help } from './help.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';

/** Every command, in the order people see them. A new one is added here. */
export const commands: readonly Command[] = [ask, search, sources, help];
