import { fold } from '../language/analyse.ts';
import type { Article } from './article.ts';
import { groupOutlets, knownKey } from './outlets/group-outlets.ts';
import { KNOWN_OUTLETS } from './outlets/known-outlets.ts';
import { bareLettersOf, shortForms } from './outlets/name-forms.ts';
import { outletName } from './outlets/outlet-name.ts';
import { sightingsOf } from './outlets/sightings.ts';

/** What names of outlets are read from. */
type Named = Pick<Article, 'outlet' | 'outletSource' | 'url'>;

/**
 * The form under which spellings of one outlet meet: `The Guardian`, `guardian` and `guardian.co.uk` are
 * `guardian`. Conservative: it knows no other names of an outlet, as `foldOutlets` does, and no sections.
 */
export function outletKey(name: string): string {
  const key = bareLettersOf(name);
  return key === '' ? fold(name).trim() : key;
}

/**
 * Gives every outlet one name: the one that `preferred` holds (names stated by the operator), else its most
 * frequent spelling, names before host names, ties by the alphabet. Outlets are one by their letters, by the
 * host names that spell them, and by well-known other names; names that are both preferred stay apart.
 */
export function foldOutlets<T extends Named>(
  articles: readonly T[],
  preferred: Iterable<string> = [],
): T[] {
  const names = groupOutlets(sightingsOf(articles), [...preferred]);
  return articles.map((article) => {
    const outlet = article.outlet === null ? undefined : names.get(article.outlet);
    return outlet === undefined || outlet === article.outlet ? article : { ...article, outlet };
  });
}

/**
 * By the key of every name and short form (`outletKey`), the outlet of the coverage that it stands for: what a
 * question may call it. Forms that stand for several outlets are left out.
 * @param articles as read, before or after `foldOutlets`
 * @param stated the operator's aliases by key; they win
 */
export function outletAliases(
  articles: readonly Named[],
  preferred: Iterable<string> = [],
  stated: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const names = groupOutlets(sightingsOf(articles), [...preferred]);
  const outlets = new Set(names.values());
  const known = [...stated].filter(([, outlet]) => outlets.has(outlet));
  const byKnown = new Map([...names].map(([name, outlet]) => [knownKey(outletKey(name)), outlet]));
  const otherNames = [...KNOWN_OUTLETS.keys()].map(outletKey).flatMap((key) => {
    const outlet = byKnown.get(knownKey(key));
    return outlet === undefined ? [] : [[key, outlet]];
  });
  const forms = [...names].flatMap(([name, outlet]) =>
    shortForms(outletName(name) ?? name).map((form) => [form, outlet]),
  );
  return new Map([
    ...unambiguous(forms),
    ...unambiguous(otherNames),
    ...unambiguous([...names].map(([name, outlet]) => [outletKey(name), outlet])),
    ...known,
  ]);
}

/**
 * The outlet of the coverage that a name stands for: one of that very name, else by its aliases, with or
 * without the section it names; `undefined` when there is none.
 * @param aliases as `outletAliases` gives them
 */
export function findOutlet(
  name: string,
  outlets: ReadonlySet<string>,
  aliases: ReadonlyMap<string, string>,
): string | undefined {
  if (outlets.has(name)) return name;
  const bare = outletName(name);
  return aliases.get(outletKey(name)) ?? (bare === null ? undefined : aliases.get(outletKey(bare)));
}

function unambiguous(pairs: readonly (readonly string[])[]): (readonly [string, string])[] {
  const found = new Map<string, Set<string>>();
  for (const [form = '', outlet = ''] of pairs) {
    found.set(form, (found.get(form) ?? new Set()).add(outlet));
  }
  return [...found].flatMap(([form, outlets]) => {
    const [only, ...others] = outlets;
    return only === undefined || others.length > 0 ? [] : [[form, only] as const];
  });
}
