import type { ArticleEntry, Edition } from '../../edition/edition.ts';
import { hasDates, matchesFilter, type Filter } from '../../edition/filter.ts';
import { analyse, fold } from '../../language/analyse.ts';
import { isFiltering } from '../../retrieval/understanding/understood.ts';
import type { Question } from '../../retrieval/question.ts';
import type { Part, Subject } from '../../retrieval/understanding/index-questions/subject.ts';
import { wordsOfPart, partPlaces } from './part-places.ts';

/** The articles that mention something, and those that only a filter kept out. */
export interface Mentions {
  /** By id. */
  readonly articles: readonly ArticleEntry[];
  /** Undated ones that mention it too, left out by dates alone. */
  readonly undated: readonly ArticleEntry[];
  /** How it was looked for; `null` for all articles. */
  readonly subject: Subject | null;
}

/**
 * Finds all articles of the filter that hold the words of a subject, in headline or body: expressions as they stand,
 * and word by word where no article has them so. Outlets that the question rules out are left out.
 */
export async function findMentions(
  subject: Subject | null,
  filter: Filter,
  edition: Edition,
  excluded: readonly string[] = [],
): Promise<Mentions> {
  const wide: Filter = hasDates(filter) ? { ...filter, includeUndated: true } : filter;
  const used = subject === null ? null : await usedSubject(subject, edition);
  const ids = new Set(used === null ? null : await idsOf(used, wide, edition));
  const found = edition.articles.filter(
    (article) =>
      (used === null ? matchesFilter(article, wide) : ids.has(article.id)) &&
      !(article.outlet !== null && excluded.includes(article.outlet)),
  );
  return {
    articles: found.filter((article) => matchesFilter(article, filter)),
    undated: found.filter((article) => !matchesFilter(article, filter)),
    subject: used,
  };
}

/** Outlets that a question rules out: "other than The Verge". */
export function excludedOutlets({ understood }: Pick<Question, 'understood'>): string[] {
  return understood.flatMap((one) =>
    one.kind === 'outlet' && !isFiltering(one) ? one.outlet : [],
  );
}

/** Loose expressions that no article of the edition has are looked for word by word. */
async function usedSubject(subject: Subject, edition: Edition): Promise<Subject> {
  const alternatives = await Promise.all(
    subject.alternatives.map(async (parts) => {
      const ids = await edition.articlesHolding(groupsOf(parts, edition), {});
      return ids.length > 0 ? parts : parts.flatMap(loosened);
    }),
  );
  return { alternatives };
}

function loosened(part: Part): Part[] {
  if (part.isExact) return [part];
  return wordsOfPart(part).map((text) => ({ text, isExact: false }));
}

async function idsOf(subject: Subject, filter: Filter, edition: Edition): Promise<string[]> {
  const found = await Promise.all(
    subject.alternatives.map(async (parts) => {
      const ids = await edition.articlesHolding(groupsOf(parts, edition), filter);
      return exactly(ids, parts, edition);
    }),
  );
  return found.flat();
}

/** What every part is in the languages of the edition. */
function groupsOf(parts: readonly Part[], { languages }: Edition): string[][] {
  return parts.map(({ text }) => [
    ...new Set([...languages, null].map((language) => analyse(text, language).join(' '))),
  ]);
}

/** One word of a name may have the stem of another word (`United`, `unit`): such articles are looked at. */
async function exactly(
  ids: readonly string[],
  parts: readonly Part[],
  edition: Edition,
): Promise<string[]> {
  const doubtful = parts.filter((part) => part.isExact && wordsOfPart(part).length === 1);
  if (doubtful.length === 0) return [...ids];
  const kept: string[] = [];
  for (const id of ids) {
    const article = await edition.article(id);
    const text = `${article?.headline ?? ''}\n${article?.body ?? ''}`;
    const holds = (part: Part) => partPlaces(part, text, article?.language ?? null).length > 0;
    if (fold(text) !== '' && doubtful.every(holds)) kept.push(id);
  }
  return kept;
}
