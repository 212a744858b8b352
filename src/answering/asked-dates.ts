import { monthNumber } from '../coverage/dates/months.ts';
import { fold } from '../language/analyse.ts';
import { isYear } from '../language/calendar-words.ts';
import { tokens } from '../language/tokens.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { contextOf } from './evidence-context.ts';
import { matchAll } from '../retrieval/term-shares.ts';

/** Months of three letters; shorter names are abbreviations, and `Jan` is a man as well. */
const SHORT_MONTHS = /^(?:may|mai|mei)$/;

/** How far behind a month its year stands, in words: `June of the year 2023`. */
const YEAR_WITHIN = 2;

/** News of a year is still told in the first months of the next. */
const TOLD_AFTER_MONTHS = 3;

/**
 * Whether a passage, or its article's headline and date, has every year and month that a question names, in
 * any language. The right event in another year is no answer. A question that names none agrees with every passage.
 */
export function hasAskedDates(hit: Hit, terms: readonly SearchTerm[]): boolean {
  const text = `${hit.passage.text}\n${contextOf(hit.article)}`;
  return hasYears(hit, terms, text) && hasMonths(terms, text) && hasMonthsOfYears(hit, terms);
}

/**
 * Whether a passage speaks of each month of a year that is asked about: in both words, side by side, or in the month's
 * alone in an article of that year or of the months after it.
 */
function hasMonthsOfYears({ article, passage }: Hit, terms: readonly SearchTerm[]): boolean {
  const words = tokens(`${passage.text}\n${article.headline}`).map(({ text }) => text);
  return terms.every((term, at) => {
    const [month, year] = [askedMonth(term.text), terms[at + 1]?.text ?? ''];
    if (month === null || !isYear(year)) return true;
    if (article.published?.startsWith(`${year}-${String(month).padStart(2, '0')}`)) return true;
    const isOfYear = article.published?.startsWith(year) ?? false;
    const isTold = isOfYear || isJustAfter(article.published, Number(year));
    return words.some((word, place) => {
      if (monthNumber(word) !== month) return false;
      const named = words.slice(place + 1, place + 1 + YEAR_WITHIN).find(isYear);
      return named === undefined ? isTold : named === year;
    });
  });
}

function hasYears({ article }: Hit, terms: readonly SearchTerm[], text: string): boolean {
  const years = terms.filter((term) => isYear(term.text));
  const found = matchAll(years, text, article.language);
  return years.every(
    (term, index) =>
      (found[index]?.strength ?? 0) > 0 || isJustAfter(article.published, Number(term.text)),
  );
}

function hasMonths(terms: readonly SearchTerm[], text: string): boolean {
  const asked = terms.flatMap((term) => askedMonth(term.text) ?? []);
  const known = new Set(tokens(text).map((token) => monthNumber(token.text)));
  return asked.every((month) => known.has(month));
}

function askedMonth(word: string): number | null {
  // The planet, in most languages.
  if (word === 'Mars') return null;
  return word.length > 3 || SHORT_MONTHS.test(fold(word)) ? monthNumber(word) : null;
}

function isJustAfter(published: string | null, year: number): boolean {
  const [publishedYear, month] = (published ?? '').split('-').map(Number);
  return publishedYear === year + 1 && month !== undefined && month <= TOLD_AFTER_MONTHS;
}
