import { z } from 'zod';
import type { Edition } from '../edition/edition.ts';
import { hasDates, matchesFilter } from '../edition/filter.ts';
import type { Question } from './question.ts';

const edtf = z.string().nullable();

/** What was searched, as people and scripts are told. Unset parts of the filter are `null` or empty. */
export const searchedSchema = z.object({
  query: z.string(),
  outlets: z.array(z.string()),
  after: edtf,
  before: edtf,
  language: z.string().nullable(),
  /** Undated articles that a date filter left out, and nothing else did. */
  undatedExcluded: z.number().int().nonnegative(),
});

export type Searched = z.infer<typeof searchedSchema>;

/** Describes the search for a question on an edition. */
export function describeSearch({ query, filter }: Question, edition: Edition): Searched {
  return {
    query,
    outlets: [...(filter.outlets ?? [])],
    after: filter.after ?? null,
    before: filter.before ?? null,
    language: filter.language ?? null,
    undatedExcluded:
      hasDates(filter) && !filter.includeUndated ? undatedWithin(filter, edition) : 0,
  };
}

function undatedWithin(filter: Question['filter'], { articles }: Edition): number {
  const withoutDates = { ...filter, after: undefined, before: undefined };
  return articles.filter(
    (article) => article.published === null && matchesFilter(article, withoutDates),
  ).length;
}
