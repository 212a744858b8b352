import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition } from '../edition/edition.ts';
import { matchesFilter } from '../edition/filter.ts';
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
  { articles }: Pick<Edition, 'articles'>,
  embedder: Pick<Embedder, 'languages'>,
): Remark[] {
  if (language === null) return [];
  const counts = new Map<string, number>();
  for (const article of articles) {
    const other = article.language;
    const isCompared = understands(embedder, language) && understands(embedder, other);
    if (other === null || other === language || isCompared || !matchesFilter(article, filter))
      continue;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const languages = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  return [
    languages.length > MAX_NAMED
      ? remark('remarks.missedAndOthers', { count, languages: languages.slice(0, MAX_NAMED - 1) })
      : remark('remarks.missed', { count, languages }),
  ];
}
