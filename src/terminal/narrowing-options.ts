import type { Command } from '../discord/command.ts';

/** The options that narrow a command at the prompt: not the first, which stands without its name, nor `private`. */
export function narrowingOptions({ options = [] }: Partial<Command['data']>): readonly string[] {
  return options
    .slice(1)
    .map(({ name }) => name)
    .filter((name) => name !== 'private')
    .map((name) => `${name}:`);
}
