import type { Runnable } from '../command.ts';
import type { DiscordContext } from '../context.ts';

/** The command of a name, or what a message's menu does; `null` for one there no longer is. */
export function commandNamed(
  name: string,
  { commands, menus }: Pick<DiscordContext, 'commands' | 'menus'>,
): Runnable | null {
  return [...commands, ...menus].find(({ data }) => data.name === name) ?? null;
}
