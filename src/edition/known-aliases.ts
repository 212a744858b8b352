import type { Article } from '../coverage/article.ts';
import { outletAliases, outletKey } from '../coverage/outlet-names.ts';

/**
 * By key, the outlet of the articles that a name stands for.
 * @param aliases other names of outlets as the operator writes them, each with the outlet it means
 */
export function knownAliases(
  articles: readonly Article[],
  aliases: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const stated = new Map(Array.from(aliases, ([name, outlet]) => [outletKey(name), outlet]));
  const outlets = new Set(articles.map(({ outlet }) => outlet));
  const preferred = [...new Set(aliases.values())].filter((outlet) => outlets.has(outlet));
  return new Map(outletAliases(articles, preferred, stated));
}
