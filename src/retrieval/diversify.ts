import type { ArticleEntry, PassageTerms } from '../edition/edition.ts';
import { chooseDiverse } from './marginal-relevance.ts';

export interface DiversityOptions {
  /** The numbers of a language's words of grammar. @default none */
  readonly grammar?: (language: string | null) => ReadonlySet<number>;
  /** Passages of one article. @default 3 */
  readonly perArticle?: number;
  /** Passages of one outlet; articles without an outlet are not counted together. @default 6 */
  readonly perOutlet?: number;
}

interface Ranked {
  readonly article: ArticleEntry;
  readonly terms: Pick<PassageTerms, 'body'>;
  readonly score: number;
}

/** So many times the limit of items are chosen from. */
const POOL = 4;

const NO_GRAMMAR: ReadonlySet<number> = new Set();

/**
 * The best items in their order, with each story that several outlets carry taken from one article only (its
 * lead where that is among the items, in the places and with the scores of the best of its carriers), few from one
 * article or outlet, and few that say the same. What a cap leaves out comes back when there is nothing else to
 * reach the limit with; copies never do.
 */
export function diversify<T extends Ranked>(
  ranked: readonly T[],
  limit: number,
  { perArticle = 3, perOutlet = 6, grammar = () => NO_GRAMMAR }: DiversityOptions = {},
): T[] {
  const single = collapseCopies(ranked);
  const ofArticle = new Map<string, number>();
  const ofOutlet = new Map<string, number>();
  const within = single.filter(({ article: { id, outlet } }) => {
    const isOutletFull = outlet !== null && (ofOutlet.get(outlet) ?? 0) >= perOutlet;
    if (isOutletFull || (ofArticle.get(id) ?? 0) >= perArticle) return false;
    countOne(ofArticle, id);
    if (outlet !== null) countOne(ofOutlet, outlet);
    return true;
  });
  const inside = new Set(within);
  const over = single.filter((item) => !inside.has(item));
  const chosen = new Set([...diverse(within, limit, grammar), ...over].slice(0, limit));
  return single.filter((item) => chosen.has(item));
}

function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function diverse<T extends Ranked>(
  ranked: readonly T[],
  limit: number,
  grammar: NonNullable<DiversityOptions['grammar']>,
): T[] {
  const pool = ranked.slice(0, POOL * limit);
  const choices = pool.map(({ article: { language }, terms, score }) => {
    const left = grammar(language);
    return { score, words: terms.body.filter((term) => !left.has(term)).sort() };
  });
  return chooseDiverse(choices, limit).flatMap((place) => pool[place] ?? []);
}

/** The passages of a story's lead stand where the best of any of its carriers do: a copy is the same text. */
function collapseCopies<T extends Ranked>(ranked: readonly T[]): T[] {
  const carriers = carriersOf(ranked);
  const passages = new Map<string, T[]>();
  for (const item of ranked) {
    const { id, leadId } = item.article;
    if (carriers.get(leadId) !== id) continue;
    const known = passages.get(id);
    if (known) known.push(item);
    else passages.set(id, [item]);
  }
  const taken = new Map<string, number>();
  return ranked.flatMap(({ article: { leadId }, score }) => {
    const place = taken.get(leadId) ?? 0;
    taken.set(leadId, place + 1);
    const item = passages.get(carriers.get(leadId) ?? '')?.[place];
    return item === undefined ? [] : [item.score === score ? item : { ...item, score }];
  });
}

/** By the article that leads a story, the one that it is taken from: its lead where that is among the items, else the best. */
function carriersOf(ranked: readonly Ranked[]): ReadonlyMap<string, string> {
  const carriers = new Map<string, string>();
  for (const { article } of ranked)
    if (article.id === article.leadId || !carriers.has(article.leadId))
      carriers.set(article.leadId, article.id);
  return carriers;
}
