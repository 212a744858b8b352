import { z } from 'zod';
import type { Edition } from '../edition/edition.ts';
import { hasDates, matchesFilter } from '../edition/filter.ts';
import type { Question } from './question.ts';
import { isFiltering, type Understood } from './understanding/understood.ts';

const edtf = z.string().nullable();

const understoodSchema = z.object({ id: z.string(), text: z.string() });

/** What was searched, as people and scripts are told. Unset parts of the filter are `null` or empty. */
export const searchedSchema = z.object({
  query: z.string(),
  outlets: z.array(z.string()),
  after: edtf,
  before: edtf,
  language: z.string().nullable(),
  /** Undated articles that a date filter left out, and nothing else did. */
  undatedExcluded: z.number().int().nonnegative(),
  /** The question standing alone, where that is not what was searched: what a follow-up is completed with. */
  standalone: z.string().optional(),
  /** What the filter was read from in the question; each can be undone by its id. */
  understood: z.array(understoodSchema).optional(),
  /** What was read from the question too, and given up because nothing was found with it. */
  dropped: z.array(understoodSchema).optional(),
});

export type Searched = z.infer<typeof searchedSchema>;

/** Describes the search for a question on an edition. */
export function describeSearch(question: Question, edition: Edition): Searched {
  const { query, filter, standalone, dropped } = question;
  const filtering = question.understood.filter((one) => one.isApplied && isFiltering(one));
  const givenUp = question.understood.filter(({ id }) => dropped.includes(id));
  return {
    query,
    outlets: [...(filter.outlets ?? [])],
    after: filter.after ?? null,
    before: filter.before ?? null,
    language: filter.language ?? null,
    undatedExcluded:
      hasDates(filter) && !filter.includeUndated ? undatedWithin(filter, edition) : 0,
    ...(standalone === query ? {} : { standalone }),
    ...(filtering.length === 0 ? {} : { understood: listed(filtering) }),
    ...(givenUp.length === 0 ? {} : { dropped: listed(givenUp) }),
  };
}

/** Each once, in the words it was first named with. */
function listed(things: readonly Understood[]): { id: string; text: string }[] {
  return [
    ...new Map([...things].reverse().map(({ id, text }) => [id, { id, text }])).values(),
  ].reverse();
}

function undatedWithin(filter: Question['filter'], { articles }: Edition): number {
  const withoutDates = { ...filter, after: undefined, before: undefined };
  return articles.filter(
    (article) => article.published === null && matchesFilter(article, withoutDates),
  ).length;
}
