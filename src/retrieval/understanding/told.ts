import { fold } from '../../language/analyse.ts';
import { languageName } from '../../localisation/language-name.ts';
import { remark, type Remark } from '../../localisation/remark.ts';
import { firstDay, lastDay } from './days.ts';
import { spellRange } from './spell-range.ts';
import { COUNTING, FOLLOW_UP } from './undoing.ts';
import type { DateRange, Thing } from './understood.ts';

/** One thing understood of a question, as people are told of it. */
export interface Told {
  /** By which it is undone. */
  readonly id: string;
  /** The words of the question that it was read from. */
  readonly text: string;
  /** What it makes of the search, in plain words: `Only articles of The Verge`. */
  readonly line: string;
  /** The same as a key and values, without the words it was read from: `understood.because` puts them together. */
  readonly what?: Remark | undefined;
}

/** What parts, in a line, what a thing makes of the search from the words it was read from. */
export const BECAUSE = ', because you wrote ';

/** What a thing makes of the search, with the words it was read from. */
export function tell(one: Thing & { readonly id: string }): Told {
  return { id: one.id, text: one.text, line: lineOf(one), what: whatOf(one) };
}

/** That a question was counted in the index. @param words those that ask for it */
export function tellCounting(words: string): Told {
  const line = `Counted in the index${BECAUSE}‘${words}’`;
  return { id: COUNTING, text: words, line, what: remark('understood.counted') };
}

/** That a question was read as the continuation of a conversation. */
export function tellFollowUp(asked: string, standalone: string): Told {
  const what = remark('understood.readAs', { question: standalone });
  return { id: FOLLOW_UP, text: asked, line: `Read as: ${standalone}`, what };
}

function lineOf(one: Thing): string {
  const because = `${BECAUSE}‘${one.text}’`;
  switch (one.kind) {
    case 'outlet':
      return one.role === 'source'
        ? `Only articles of ${one.outlet}${fold(one.outlet) === fold(one.text) ? '' : because}`
        : `No articles of ${one.outlet}${because}`;
    case 'date':
      return one.role === 'published'
        ? `Published ${spellRange(one)}${because}`
        : `Articles of ${spellRange(one)} are preferred${because}`;
    case 'language':
      return `Only articles in ${languageName(one.language)}${because}`;
    case 'recency':
      return `How things are now: the newest of equally good articles come first${because}`;
  }
}

function whatOf(one: Thing): Remark | undefined {
  switch (one.kind) {
    case 'outlet':
      return one.role === 'source'
        ? remark('understood.onlyOutlet', { outlet: one.outlet })
        : remark('understood.notOutlet', { outlet: one.outlet });
    case 'date':
      return rangeOf(one, one.role === 'published' ? 'published' : 'preferred');
    case 'language':
      return remark('understood.onlyLanguage', { language: one.language });
    case 'recency':
      return remark('understood.newest');
  }
}

function rangeOf(
  { after, before }: DateRange,
  role: 'published' | 'preferred',
): Remark | undefined {
  if (after !== null && before !== null)
    return remark(`understood.${role}`, {
      days: { first: firstDay(after), last: lastDay(before) },
    });
  if (after !== null) return remark(`understood.${role}From`, { date: firstDay(after) });
  return before === null ? undefined : remark(`understood.${role}Until`, { date: lastDay(before) });
}
