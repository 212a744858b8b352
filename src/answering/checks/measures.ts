import { allMatches } from '../../language/all-matches.ts';
import { unitsAt } from '../../language/units.ts';
import { withoutDates } from './dates.ts';
import { numbersIn } from './numbers.ts';
import { remember } from './remember.ts';

/** A number of a text with its place and its units. */
export interface Measure {
  /** As written, with a scale such as `million`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Every value that its spelling may mean. */
  readonly values: readonly number[];
  /** Units it may have: empty where none is known there. */
  readonly units: readonly string[];
  /** What stands before it in its sentence, and behind it. */
  readonly before: string;
  readonly after: string;
}

/** The numbers of a text in a language, in order; those of calendar dates and times of day are left out. */
export const measuresIn = remember(readMeasures);

const TIME_OF_DAY = /^\d{1,2}:\d{2}$/;

function readMeasures(text: string, language: string | null): readonly Measure[] {
  const undated = withoutDates(text, language);
  const found: Measure[] = [];
  let from = 0;
  for (const { text: number, values } of numbersIn(undated, language ?? 'en')) {
    const start = undated.indexOf(number, from);
    if (start < 0) continue;
    from = start + number.length;
    if (TIME_OF_DAY.test(number)) continue;
    const [before, after] = [sentenceBefore(undated, start), sentenceAfter(undated, from)];
    const units = unitsAt(before, after);
    found.push({ text: number, start, end: from, values, units, before, after });
  }
  return found;
}

/** Whether two numbers may be the same. */
export function isSameNumber(a: Measure, b: Measure): boolean {
  return a.values.some((value) => b.values.includes(value));
}

const SENTENCE_END = /[.!?]["”’]?\s+(?=["“‘„]?\p{Lu})|\n/gu;

function sentenceBefore(text: string, start: number): string {
  const part = text.slice(0, start);
  const end = allMatches(part, SENTENCE_END).at(-1);
  return end === undefined ? part : part.slice(end.index + end[0].length);
}

function sentenceAfter(text: string, end: number): string {
  const part = text.slice(end);
  const stop = part.search(SENTENCE_END);
  return stop < 0 ? part : part.slice(0, stop);
}
