import { formatDays } from '../../src/localisation/format-date.ts';
import type { Choice } from '../../src/discord/command.ts';
import { UserError } from '../../src/errors.ts';
import { parseDateOption, parseDays, type Edge } from './parse-date-option.ts';

/** Offered before anything is typed. */
const EXAMPLES = ['last week', 'last month', 'last year'];

/** What a date being typed would mean: `last week → 9–15 Nov 2026`. Nothing for what is not a date (yet). */
export function completeDate(typed: string, edge: Edge, now: Date): Choice[] {
  const texts = typed.trim() === '' ? EXAMPLES : [typed.trim()];
  return texts.flatMap((text) => echoed(text, edge, now));
}

function echoed(text: string, edge: Edge, now: Date): Choice[] {
  try {
    const name = `${text} → ${formatDays(parseDays(text, now))}`;
    return name.length > 100 ? [] : [{ name, value: parseDateOption(text, now, edge) }];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
