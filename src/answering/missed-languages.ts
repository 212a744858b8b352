import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition } from '../edition/edition.ts';
import { matchesFilter, type Filter } from '../edition/filter.ts';
import { remark, type Remark } from '../localisation/remark.ts';
import type { Question } from '../retrieval/question.ts';
import { understands } from '../retrieval/understands.ts';

/** Languages named; further ones are few articles each. */
const MAX_NAMED = 4;

/**
 * That articles in other languages may have been missed, where the embedder does not compare texts of the question's
 * language and theirs: with their number and languages, most first. Nothing where the filter leaves none.
 */
export function missedLanguages(
  { filter, language }: Pick<Question, 'filter' | 'language'>,
  edition: Pick<Edition, 'articles' | 'languages'>,
  embedder: Pick<Embedder, 'languages'>,
): Remark[] {
  if (language === null) return [];
  const isRead = understands(embedder, language);
  const missed = edition.languages.filter(
    (other) => other !== language && !(isRead && understands(embedder, other)),
  );
  const counts = countArticles(edition, new Set(missed), filter);
  if (counts.size === 0) return [];
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const languages = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  return [
    languages.length > MAX_NAMED
      ? remark('remarks.missedAndOthers', { count, languages: languages.slice(0, MAX_NAMED - 1) })
      : remark('remarks.missed', { count, languages }),
  ];
}

/** By language; an edition has many articles, and a question has milliseconds. */
function countArticles(
  { articles }: Pick<Edition, 'articles'>,
  languages: ReadonlySet<string>,
  filter: Filter,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (languages.size === 0) return counts;
  for (const article of articles) {
    const { language } = article;
    if (language === null || !languages.has(language) || !matchesFilter(article, filter)) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
