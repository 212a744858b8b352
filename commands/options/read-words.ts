import type { CommandOptions } from '../../src/discord/command.ts';
import { refusal } from '../../src/localisation/refusal.ts';
import { MAX_QUESTION_CHARS } from './option-builders.ts';

/**
 * The question or the words to search for: Discord holds people to the limits, other surfaces do not.
 * @throws UserError for a text that is empty, too long or without a word
 */
export function readWords(options: CommandOptions, name: string): string {
  const words = (options.string(name) ?? '').trim();
  if (words === '') throw refusal('refusals.empty');
  if (words.length > MAX_QUESTION_CHARS)
    throw refusal('refusals.tooLong', { length: words.length, most: MAX_QUESTION_CHARS });
  if (!/[\p{L}\p{N}]/u.test(words)) throw refusal('refusals.noWords');
  return words;
}
