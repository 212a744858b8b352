import type { Article } from '../../coverage/article.ts';
import type { Passage } from '../edition.ts';
import { passagesOf, type PassageMaker } from '../passages.ts';
import type { LabelRange } from '../scope.ts';
import type { Pace } from './pace.ts';

/** Where the edition before has an article that did not change. */
export interface KeptArticle {
  /** Among its articles, from 0. */
  readonly row: number;
  /** Of its passages; `null` when it has no text. */
  readonly labels: LabelRange | null;
}

/** An article of a new edition, and what its passages and their terms are made of. */
export interface ArticleParts {
  readonly article: Article;
  /** The label of its first passage; the others follow. */
  readonly first: number;
  /** How many passages it has. */
  readonly count: number;
  /** Its passages where they are made anew; none where they are taken over. */
  readonly made: readonly Passage[];
  /** Where they are taken over from; `null` where they are made anew. */
  readonly before: KeptArticle | null;
}

/**
 * The articles with their passages, labelled from 1 without gaps, in the order of the articles.
 * @param kept by article id, what is taken over
 */
export async function partsOf(
  articles: readonly Article[],
  maker: PassageMaker,
  kept: ReadonlyMap<string, KeptArticle>,
  pace: Pace,
): Promise<ArticleParts[]> {
  let first = 1;
  const parts: ArticleParts[] = [];
  for (const article of articles) {
    if (pace.isDue()) await pace.rest();
    const before = kept.get(article.id) ?? null;
    const made = before === null ? passagesOf(article, maker, first) : [];
    const count = before === null ? made.length : countOf(before.labels);
    parts.push({ article, first, count, made, before });
    first += count;
  }
  return parts;
}

/** How many passages there are in all. */
export function countPassages(parts: readonly ArticleParts[]): number {
  const last = parts.at(-1);
  return last ? last.first + last.count - 1 : 0;
}

function countOf(labels: LabelRange | null): number {
  return labels === null ? 0 : labels.last - labels.first + 1;
}
