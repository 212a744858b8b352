import { isCalendarWord } from '../language/calendar-words.ts';
import { coverageOf } from '../retrieval/coverage-of.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { WeightedTerm } from '../retrieval/term-weights.ts';
import { contextOf } from './evidence-context.ts';

const YEAR = /^(?:1[5-9]|20)\d{2}$/;

/** News of a year is still told in the first months of the next. */
const TOLD_AFTER_MONTHS = 3;

/**
 * Whether a passage, or its article's headline and date, has every year and month that a question names. The
 * right event in another year is no answer. A question that names none agrees with every passage.
 */
export function hasAskedDates({ passage, article }: Hit, terms: readonly WeightedTerm[]): boolean {
  const asked = terms.filter(({ text }) => YEAR.test(text) || isCalendarWord(text));
  const text = `${passage.text}\n${contextOf(article)}`;
  const { missing } = coverageOf(asked, text, article.language);
  return missing.every((term) => isJustAfter(article.published, Number(term.text)));
}

function isJustAfter(published: string | null, year: number): boolean {
  const [publishedYear, month] = (published ?? '').split('-').map(Number);
  return publishedYear === year + 1 && month !== undefined && month <= TOLD_AFTER_MONTHS;
}
