import { DETAILS, type Detail } from '../../src/answering/detail.ts';
import type { CommandOptions } from '../../src/discord/command.ts';
import { refusal } from '../../src/localisation/refusal.ts';

/** The choices of an option that says how much an answer is to say. */
export const DETAIL_CHOICES = DETAILS.map((detail) => ({ name: detail, value: detail }));

/**
 * How much an answer is to say; `undefined` where nobody said.
 * @throws UserError for what is no choice: the prompt lets anything be typed
 */
export function readDetail(options: CommandOptions): Detail | undefined {
  const given = options.string('detail')?.trim().toLowerCase();
  if (given === undefined) return undefined;
  const detail = DETAILS.find((each) => each === given);
  if (detail === undefined) throw refusal('refusals.detail');
  return detail;
}
