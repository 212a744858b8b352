import { formatDays } from '../../src/localisation/format-date.ts';
import type { Choice, Completion } from '../../src/discord/command.ts';
import { UserError } from '../../src/errors.ts';
import { offeredDates } from './offered-dates.ts';
import { parseDateOption, parseDays, type Edge } from './parse-date-option.ts';

type DateTyped = Pick<Completion, 'value' | 'words' | 'now'>;

/** What a date being typed would mean: `last week → 9–15 Nov 2026`. Nothing for what is not a date (yet). */
export function completeDate({ value, words, now }: DateTyped, edge: Edge): Choice[] {
  const typed = value.trim();
  const texts = typed === '' ? offeredDates(words) : [typed];
  return texts.flatMap((text) => echoed(text, edge, { words, now }));
}

function echoed(text: string, edge: Edge, { words, now }: Omit<DateTyped, 'value'>): Choice[] {
  try {
    const name = `${text} → ${formatDays(parseDays(text, now), words.locale)}`;
    return name.length > 100 ? [] : [{ name, value: parseDateOption(text, now, edge) }];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
