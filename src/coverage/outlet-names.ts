import { fold } from '../language/analyse.ts';
import type { Article } from './article.ts';

const DOMAIN = /^(?:www\.)?([a-z\d-]{2,})(?:\.(?:co|com|org|net))?\.[a-z]{2,6}$/;

/**
 * The form under which spellings of one outlet meet: `The Guardian`, `guardian` and `guardian.co.uk` are
 * `guardian`. Conservative: `BBC News` and `BBC` stay apart unless `coverage.yaml` joins them.
 */
export function outletKey(name: string): string {
  const folded = fold(name).replaceAll(/\s+/g, ' ').trim();
  const bare = DOMAIN.exec(folded)?.[1] ?? folded.replace(/^(?:www\.)/, '');
  const key = bare.replace(/^the (?=\S)/, '').replaceAll(/[^\p{L}\p{N}!]+/gu, '');
  return key === '' ? folded : key;
}

/**
 * Gives every outlet one name: the one that `preferred` holds (names stated by the operator), else its most
 * frequent spelling, names before host names, ties by the alphabet.
 */
export function foldOutlets(
  articles: readonly Article[],
  preferred: Iterable<string> = [],
): Article[] {
  const canonical = new Map([...preferred].map((name) => [outletKey(name), name]));
  for (const [key, spellings] of spellingsByKey(articles)) {
    if (!canonical.has(key)) canonical.set(key, mostFrequent(spellings));
  }
  return articles.map((article) => {
    const outlet = article.outlet === null ? null : canonical.get(outletKey(article.outlet));
    return outlet === undefined ? article : { ...article, outlet };
  });
}

function spellingsByKey(articles: readonly Article[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { outlet } of articles) {
    if (outlet === null) continue;
    const counts = found.get(outletKey(outlet)) ?? new Map<string, number>();
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    found.set(outletKey(outlet), counts);
  }
  return found;
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const sorted = [...spellings].sort(
    ([a, countA], [b, countB]) =>
      Number(DOMAIN.test(a)) - Number(DOMAIN.test(b)) || countB - countA || (a < b ? -1 : 1),
  );
  return sorted[0]?.[0] ?? '';
}
