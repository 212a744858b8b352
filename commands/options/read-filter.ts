import type { Dateline } from '../../src/answering/dateline.ts';
import { interval } from '../../src/coverage/edtf.ts';
import type { Choice, CommandOptions, Completion } from '../../src/discord/command.ts';
import type { Filter } from '../../src/edition/filter.ts';
import { refusal } from '../../src/localisation/refusal.ts';
import { completeDate } from './date-option.ts';
import { completeLanguage, resolveLanguage } from './language-option.ts';
import { completeOutlet, resolveOutlet } from './outlet-option.ts';
import { parseDateOption } from './parse-date-option.ts';

/**
 * The filter that a command's options ask for.
 * @throws UserError for an outlet, a date or a language that cannot be used
 */
export async function readFilter(
  options: CommandOptions,
  now: Date,
  dateline: Dateline,
): Promise<Filter> {
  const outlet = options.string('outlet');
  const language = options.string('language');
  const includeUndated = options.boolean('include_undated');
  return {
    ...readDates(options, now),
    ...(outlet === null ? {} : { outlets: [await resolveOutlet(outlet, dateline)] }),
    ...(language === null ? {} : { language: await resolveLanguage(language, dateline) }),
    ...(includeUndated === null ? {} : { includeUndated }),
  };
}

/**
 * The dates among a command's options, without any work.
 * @throws UserError for what is no date, and for a range that ends before it begins
 */
export function readDates(options: CommandOptions, now: Date): Pick<Filter, 'after' | 'before'> {
  const [from, until] = [options.string('after'), options.string('before')];
  const after = from === null ? undefined : parseDateOption(from, now, 'after');
  const before = until === null ? undefined : parseDateOption(until, now, 'before');
  if (after && before && interval(after).first > interval(before).last)
    throw refusal('refusals.swapDates', { after, before });
  return { ...(after && { after }), ...(before && { before }) };
}

/** Offers values for the options that make up a filter; nothing for others. */
export async function completeFilter(completion: Completion): Promise<Choice[]> {
  const { option } = completion;
  if (option === 'outlet') return completeOutlet(completion);
  if (option === 'language') return completeLanguage(completion);
  return option === 'after' || option === 'before' ? completeDate(completion, option) : [];
}
