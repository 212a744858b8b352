import type { Command, CommandOptions, Invocation, Reply } from '../../src/discord/command.ts';
import { ENGLISH } from '../../src/localisation/words.ts';
import type { FakeDateline } from '../support/fake-dateline.ts';

/** A Sunday. */
export const NOW = new Date('2026-11-22T02:00:00Z');

export function optionsOf(given: Readonly<Record<string, string | boolean>>): CommandOptions {
  return {
    string: (name) => (typeof given[name] === 'string' ? given[name] : null),
    boolean: (name) => (typeof given[name] === 'boolean' ? given[name] : null),
  };
}

/** Runs a command as a surface does. */
export function run(
  command: Command,
  dateline: FakeDateline,
  given: Readonly<Record<string, string | boolean>>,
  rest: Partial<Invocation> = {},
): Promise<Reply> {
  return command.run({
    dateline,
    options: optionsOf(given),
    now: NOW,
    words: ENGLISH,
    onStage: () => undefined,
    signal: new AbortController().signal,
    ...rest,
  });
}
