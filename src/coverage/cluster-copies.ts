import type { Article } from './article.ts';
import { createGroups } from './copies/groups.ts';
import { countShared, shingles } from './copies/shingles.ts';
import { compareEdtf } from './edtf.ts';

/** Of the shorter text's five-word runs, so many stand in the longer one: a wire story, cut and re-headed. */
const MIN_CONTAINMENT = 0.6;
/** A shorter share of the longer text is a brief or a quotation, not a copy. */
const MIN_LENGTH_RATIO = 0.4;
/** Texts with fewer runs say too little to tell a copy by; they count only when they are the same. */
const MIN_SHINGLES = 20;
/** One run in eight, by its hash, is looked up to find candidates; the comparison takes all. */
const SAMPLE = 8;
/** Articles with a sampled run in common are compared with so many that came before. */
const MAX_CANDIDATES = 12;

/** What of an article tells its copies. */
export type Copyable = Pick<Article, 'id' | 'language' | 'published' | 'body'>;

/**
 * Groups articles that carry one text: copies of a wire story, cut or with another introduction, in one
 * language. Another article on the same event is no copy.
 * @returns for every article the id of the one that leads its group: the earliest dated, then by id; its
 * own when it has no copies
 */
export function clusterCopies(articles: readonly Copyable[]): Map<string, string> {
  const ordered = [...articles].sort(
    (a, b) => compareEdtf(a.published, b.published) || (a.id < b.id ? -1 : 1),
  );
  const prints = ordered.map(({ body }) => shingles(body));
  const groups = createGroups(ordered.length);
  const holders = new Map<string, number[]>();
  for (const [index, article] of ordered.entries()) {
    const print = prints[index] ?? new Uint32Array();
    for (const other of candidates(article, print, index, holders)) {
      if (groups.find(other) === groups.find(index)) continue;
      if (isCopy(print, prints[other] ?? new Uint32Array())) groups.join(other, index);
    }
  }
  const ids = ordered.map(({ id }) => id);
  return new Map(ids.map((id, index) => [id, ids[groups.find(index)] ?? id]));
}

/** Earlier articles that share a sampled run, nearest first; notes this one's runs for later ones. */
function candidates(
  article: Copyable,
  print: Uint32Array,
  index: number,
  holders: Map<string, number[]>,
): Set<number> {
  const found = new Set<number>();
  for (const value of sampled(print)) {
    const key = `${article.language ?? ''} ${value}`;
    const earlier = holders.get(key) ?? [];
    for (const other of earlier.slice(-MAX_CANDIDATES)) found.add(other);
    holders.set(key, [...earlier.slice(-MAX_CANDIDATES), index]);
  }
  return found;
}

function sampled(print: Uint32Array): Uint32Array {
  const sample = print.filter((value) => value % SAMPLE === 0);
  return print.length < MIN_SHINGLES * SAMPLE || sample.length === 0 ? print : sample;
}

function isCopy(a: Uint32Array, b: Uint32Array): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const shared = countShared(shorter, longer);
  if (shorter.length < MIN_SHINGLES) return shared > 0 && shared === longer.length;
  if (shorter.length < longer.length * MIN_LENGTH_RATIO) return false;
  return shared >= shorter.length * MIN_CONTAINMENT;
}
