import type { Words } from '../../localisation/words.ts';
import type { CommandOptions, Runnable } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { explainFailure } from './failure.ts';

/** A command that is run, or why it is not. */
export type Accepted<C> = { readonly command: C } | { readonly refusal: string };

/** Refuses what can be refused without any work: options that will not do, and a command there no longer is. */
export function accept<C extends Pick<Runnable, 'check'>>(
  command: C | undefined,
  options: CommandOptions,
  { log, now, words }: Pick<DiscordContext, 'log' | 'now'> & { readonly words: Words },
): Accepted<C> {
  if (command === undefined) return { refusal: words.t('failures.unknownCommand') };
  try {
    command.check?.(options, now());
    return { command };
  } catch (error) {
    const { text } = explainFailure(error, 'checking the options of a command', { words, log });
    return { refusal: text };
  }
}
