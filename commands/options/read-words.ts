import type { CommandOptions } from '../../src/discord/command.ts';
import { UserError } from '../../src/errors.ts';
import { MAX_QUESTION_CHARS } from './option-builders.ts';

/**
 * The question or the words to search for: Discord holds people to the limits, other surfaces do not.
 * @throws UserError for a text that is empty, too long or without a word
 */
export function readWords(options: CommandOptions, name: string): string {
  const words = (options.string(name) ?? '').trim();
  if (words === '')
    throw new UserError('Ask me something about the coverage, in a sentence or two.');
  if (words.length > MAX_QUESTION_CHARS)
    throw new UserError(
      `That has ${words.length} characters; I can read ${MAX_QUESTION_CHARS}. Please make it shorter.`,
    );
  if (!/[\p{L}\p{N}]/u.test(words))
    throw new UserError('I need a few words to search for. Ask me something about the coverage.');
  return words;
}
