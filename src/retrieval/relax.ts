import type { Filter } from '../edition/filter.ts';
import type { Question } from './question.ts';
import { searchQuery } from './understanding/search-query.ts';
import { isFiltering, type Understood } from './understanding/understood.ts';

/** What is given up first: dates are the most often misread, languages the least. */
const ORDER = ['date', 'outlet', 'language'] as const;

/**
 * The question with less of its understood filter, for when nothing is found with it: first without its dates,
 * then without its outlets, then without its language; `null` when only what was stated is left. What was given
 * up is in `dropped`, and the words of written dates are searched for again.
 */
export function relax(question: Question): Question | null {
  const applied = question.understood.filter((one) => one.isApplied && isFiltering(one));
  const kind = ORDER.find((candidate) => applied.some((one) => one.kind === candidate));
  if (kind === undefined) return null;
  const given = applied.filter((one) => one.kind === kind);
  const ids = [...new Set(given.map(({ id }) => id))];
  const dropped = [...question.dropped, ...ids];
  const silent = question.understood.filter(
    (one) =>
      isFiltering(one) && (one.isApplied || dropped.includes(one.id)) && !isWritten(one, dropped),
  );
  return {
    ...question,
    query: searchQuery(question.standalone, question.language, silent),
    filter: withoutPart(question.filter, kind),
    understood: question.understood.map((one) =>
      ids.includes(one.id) ? { ...one, isApplied: false } : one,
    ),
    dropped,
  };
}

function isWritten(one: Understood, dropped: readonly string[]): boolean {
  return one.kind === 'date' && !one.isRelative && dropped.includes(one.id);
}

function withoutPart(filter: Filter, kind: (typeof ORDER)[number]): Filter {
  switch (kind) {
    case 'date':
      return { ...filter, after: undefined, before: undefined };
    case 'outlet':
      return { ...filter, outlets: [] };
    case 'language':
      return { ...filter, language: undefined };
  }
}
