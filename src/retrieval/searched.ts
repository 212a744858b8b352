import { z } from 'zod';
import type { Edition } from '../edition/edition.ts';
import { hasDates, matchesFilter } from '../edition/filter.ts';
import { remarkSchema } from '../localisation/say.ts';
import type { Question } from './question.ts';
import { tell, tellCounting, tellFollowUp, type Told } from './understanding/told.ts';

const edtf = z.string().nullable();

const toldSchema = z.object({
  /** By which it is undone. */
  id: z.string(),
  /** The words of the question. */
  text: z.string(),
  /** What it makes of the search, in plain words. */
  line: z.string().optional(),
  /** The same as a key and values, without the words it was read from. */
  what: remarkSchema.optional(),
});

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
  /** What was read from the question, and is acted upon; each can be undone by its id. */
  understood: z.array(toldSchema).optional(),
  /** What was read from the question too, and given up because nothing was found with it. */
  dropped: z.array(toldSchema).optional(),
  /** What was read from the question too, and undone by whoever asked. */
  undone: z.array(toldSchema).optional(),
});

export type Searched = z.infer<typeof searchedSchema>;

/** Describes the search for a question on an edition. */
export function describeSearch(question: Question, edition: Edition): Searched {
  const { query, filter, standalone, dropped, undone } = question;
  const understood = allUnderstood(question);
  const givenUp = question.understood.filter(({ id }) => dropped.includes(id)).map(tell);
  return {
    query,
    outlets: [...(filter.outlets ?? [])],
    after: filter.after ?? null,
    before: filter.before ?? null,
    language: filter.language ?? null,
    undatedExcluded:
      hasDates(filter) && !filter.includeUndated ? undatedWithin(filter, edition) : 0,
    ...(standalone === query ? {} : { standalone }),
    ...(understood.length === 0 ? {} : { understood: onceEach(understood) }),
    ...(givenUp.length === 0 ? {} : { dropped: onceEach(givenUp) }),
    ...(undone.length === 0 ? {} : { undone: [...undone] }),
  };
}

/** In the order of its words, after what the question was read as. */
function allUnderstood({ text, standalone, index, understood }: Question): Told[] {
  return [
    ...(standalone === text ? [] : [tellFollowUp(text, standalone)]),
    ...(index === null ? [] : [tellCounting(index.words)]),
    ...understood.filter(({ isApplied }) => isApplied).map(tell),
  ];
}

/** In the words each was first named with. */
function onceEach(things: readonly Told[]): Told[] {
  return [...new Map([...things].reverse().map((one) => [one.id, one])).values()].reverse();
}

/** Few of many, and the articles of an edition stay as they are. */
const undated = new WeakMap<Edition['articles'], Edition['articles']>();

function undatedWithin(filter: Question['filter'], { articles }: Edition): number {
  const without = undated.get(articles) ?? articles.filter(({ published }) => published === null);
  undated.set(articles, without);
  const withoutDates = { ...filter, after: undefined, before: undefined };
  return without.filter((article) => matchesFilter(article, withoutDates)).length;
}
