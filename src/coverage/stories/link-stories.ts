import type { Article, ArticleLink } from '../article.ts';
import { interval } from '../edtf.ts';
import { matchStories } from './match-stories.ts';
import { neutralAddress } from './neutral-address.ts';
import { signature } from './signature.ts';
import { signArticles, type SignedArticles } from './story-weights.ts';

/** What of an article tells its story in other languages. */
export type Storied = Pick<
  Article,
  'id' | 'headline' | 'body' | 'language' | 'published' | 'notBefore' | 'url'
>;

/** How stories are linked. */
export interface StoryOptions<A extends Storied> {
  /** The signature of an article, where it is kept. @default `signature(article)` */
  readonly signatureOf?: ((article: A) => Uint32Array) | undefined;
  /** Article id to the id of the article that leads its copies: only these are linked. @default all lead */
  readonly leads?: ReadonlyMap<string, string> | undefined;
}

/** Versions of a story in two languages are published within so many days. */
const MAX_DAYS = 3;
/** How like two articles must be whose days are known to be near… */
const LIKE_ENOUGH = 0.5;
/** … and two of which one may be of any day: reports of a long affair name the same people. */
const LIKE_ENOUGH_UNDATED = 0.56;
/** Where a language has fewer articles than this, a rare name tells little: all may be about one affair. */
const FEW = 5;
const LIKE_ENOUGH_FEW = 0.66;
const NEVER = 2;
const DAY_MS = 86_400_000;

interface LanguageGroup<A> extends SignedArticles {
  readonly articles: readonly A[];
  readonly spans: readonly (Span | null)[];
}

/** Days since 1970 between which an article was published. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Links articles in different languages that tell one story: translations and parallel versions, known by
 * names, numbers and words that survive translation, and by addresses that differ in their language only.
 * Of two articles each is the other's best match by far; where that is not clear there is no link.
 * @returns both directions of every link, ordered
 */
export function linkStories<A extends Storied>(
  articles: readonly A[],
  { signatureOf = signature, leads }: StoryOptions<A> = {},
): ArticleLink[] {
  const leading = articles.filter(({ id }) => (leads?.get(id) ?? id) === id);
  const byLanguage = groupByLanguage(leading);
  if (byLanguage.length < 2) return [];
  const pairs = new Map<string, readonly [string, string]>();
  const link = (a: string, b: string) => pairs.set(JSON.stringify([a, b].sort()), [a, b]);
  const signed = signArticles(byLanguage.map((group) => group.map(signatureOf)));
  const groups = byLanguage.flatMap((articles, index) => {
    const group = signed.groups[index];
    return group ? { ...group, articles, spans: articles.map(spanOf) } : [];
  });
  for (const [index, group] of groups.entries()) {
    for (const other of groups.slice(index + 1)) linkLanguages(group, other, signed.keys, link);
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [a, b]]) => [
      { from: a, to: b, kind: 'same-story' },
      { from: b, to: a, kind: 'same-story' },
    ]);
}

/** Articles by id, languages by the alphabet. */
function groupByLanguage<A extends Storied>(articles: readonly A[]): A[][] {
  const groups = new Map<string, A[]>();
  for (const article of [...articles].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (article.language === null) continue;
    const group = groups.get(article.language);
    if (group) group.push(article);
    else groups.set(article.language, [article]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function linkLanguages<A extends Storied>(
  a: LanguageGroup<A>,
  b: LanguageGroup<A>,
  keys: Uint32Array,
  link: (a: string, b: string) => void,
): void {
  const least = Math.min(a.articles.length, b.articles.length) < FEW ? LIKE_ENOUGH_FEW : 0;
  const needed = (x: number, y: number) => Math.max(least, likenessNeeded(a.spans[x], b.spans[y]));
  for (const [x, y] of [...matchStories(a, b, keys, needed), ...matchAddresses(a, b)]) {
    const [from, to] = [a.articles[x], b.articles[y]];
    if (from && to) link(from.id, to.id);
  }
}

function matchAddresses<A extends Storied>(
  a: LanguageGroup<A>,
  b: LanguageGroup<A>,
): (readonly [number, number])[] {
  const places = new Map<string, number>();
  for (const [place, { url }] of a.articles.entries()) {
    const address = url === null ? null : neutralAddress(url);
    if (address !== null && !places.has(address)) places.set(address, place);
  }
  return b.articles.flatMap(({ url }, other) => {
    const place = places.get((url === null ? null : neutralAddress(url)) ?? '');
    return place === undefined ? [] : [[place, other] as const];
  });
}

/** An undated article may be of any day from the last one it reports on. */
function spanOf({ published, notBefore }: Storied): Span | null {
  if (published === null) {
    return notBefore === null ? null : { first: dayOf(interval(notBefore).first), last: Infinity };
  }
  const { first, last } = interval(published);
  return { first: dayOf(first), last: dayOf(last) };
}

function dayOf(date: string): number {
  return Date.parse(date) / DAY_MS;
}

function likenessNeeded(a: Span | null = null, b: Span | null = null): number {
  if (a === null || b === null) return LIKE_ENOUGH_UNDATED;
  if (a.first - b.last > MAX_DAYS || b.first - a.last > MAX_DAYS) return NEVER;
  return a.first === a.last && b.first === b.last ? LIKE_ENOUGH : LIKE_ENOUGH_UNDATED;
}
