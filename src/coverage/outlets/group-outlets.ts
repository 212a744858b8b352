import { KNOWN_OUTLETS } from './known-outlets.ts';
import { bareLettersOf, hostShape, lettersOf, shortForms, stemOf } from './name-forms.ts';
import { openGroups, type NameGroups } from './name-groups.ts';
import { outletName } from './outlet-name.ts';
import type { Sighting } from './sightings.ts';

/** A name taken apart once. */
interface Facts {
  readonly name: string;
  readonly host: ReturnType<typeof hostShape>;
  readonly key: string;
}

/** Suffixes that say nothing of a country: hosts of one label under them are one outlet's. */
const COMMON_SUFFIXES = new Set('com org net co co.uk uk info news tv eu io fm'.split(' '));

/** By the key of a name of a well-known outlet, the key of the name it is shown under. */
const KNOWN_KEYS: ReadonlyMap<string, string> = new Map(
  [...KNOWN_OUTLETS].map(([name, shown]) => [bareLettersOf(name), bareLettersOf(shown)]),
);

/**
 * The name under which each spelling is shown. Spellings are of one outlet when their letters are the same
 * but for `The`, a section and the ending of a host name; when both are names of one well-known outlet; when
 * one is a host name or handle that spells or abbreviates the other and no third; or when both stand at one
 * host and differ by a word such as `News`. Linear in the number of distinct names.
 * @param sightings ordered by name
 * @param preferred names that are shown where they are among an outlet's; two of them are never one outlet
 */
export function groupOutlets(
  sightings: readonly Sighting[],
  preferred: readonly string[],
): ReadonlyMap<string, string> {
  const stated = new Set(preferred);
  const hosts = new Map(sightings.map((one) => [one.name, one.hosts]));
  const extra = [...stated].filter((name) => !hosts.has(name)).sort();
  const facts = [...extra, ...sightings.map(({ name }) => name)].map((name) =>
    factsOf(name, stated),
  );
  const groups = openGroups(
    facts.map(({ name }) => name),
    stated,
  );
  const isLone = homonymsIn(facts);
  const join = joiner(groups);
  for (const one of facts) join(isLone(one) ? one.name.toLowerCase() : knownKey(one.key), one.name);
  for (const { name, host, key } of facts) {
    const own = host === null ? [] : [name];
    for (const place of [...(hosts.get(name) ?? []), ...own]) join(`${place} ${stemOf(key)}`, name);
  }
  joinShortForms(
    facts.filter((one) => !isLone(one)),
    groups,
  );
  return groups.names(picker(sightings));
}

/** The key under which a well-known outlet's other names meet; any other key as it is. */
export function knownKey(key: string): string {
  return KNOWN_KEYS.get(key) ?? key;
}

/** The operator's names are taken whole; a section of others is left out. */
function factsOf(name: string, stated: ReadonlySet<string>): Facts {
  const host = hostShape(name);
  const bare = stated.has(name) || host !== null ? name : (outletName(name) ?? name);
  return { name, host, key: bareLettersOf(bare) || name };
}

/** Joins every further name with a sign to the first. */
function joiner({ join }: NameGroups): (sign: string, name: string) => void {
  const first = new Map<string, string>();
  return (sign, name) => {
    const earlier = first.get(sign);
    if (earlier === undefined) first.set(sign, name);
    else join(earlier, name);
  };
}

/** Tells a country's host name that has the label of another host in the coverage: it stands alone. */
function homonymsIn(facts: readonly Facts[]): (one: Facts) => boolean {
  const suffixes = new Map<string, Set<string>>();
  for (const { host } of facts) {
    if (host) suffixes.set(host.label, (suffixes.get(host.label) ?? new Set()).add(host.suffix));
  }
  return ({ host }) =>
    host !== null && !COMMON_SUFFIXES.has(host.suffix) && (suffixes.get(host.label)?.size ?? 0) > 1;
}

/** Joins host names, handles and initials to the one outlet whose name they are short for. */
function joinShortForms(facts: readonly Facts[], { join, groupOf }: NameGroups): void {
  const compact = facts.filter(isCompact);
  const wanted = new Map(compact.map(({ name }) => [lettersOf(name), new Set<string>()]));
  for (const one of facts) {
    if (wanted.size === 0 || isCompact(one)) continue;
    for (const form of shortForms(one.name)) wanted.get(form)?.add(groupOf(one.name));
  }
  for (const { name } of compact) {
    const [only, ...others] = wanted.get(lettersOf(name)) ?? [];
    if (only !== undefined && others.length === 0) join(only, name);
  }
}

/** A host name, a handle or initials: `nytimes.com`, `nytimes`, `NYT`. */
function isCompact({ name, host }: Facts): boolean {
  return host !== null || /^(?:[\p{Ll}\p{N}_-]+|[\p{Lu}\p{N}]{3,5})$/u.test(name);
}

/** What the operator wrote, names before handles and handles before hosts, the most frequent, the first. */
function picker(sightings: readonly Sighting[]): (members: readonly string[]) => string {
  const sorted = [...sightings].sort(
    (a, b) =>
      Number(b.stated) - Number(a.stated) ||
      plainness(a.name) - plainness(b.name) ||
      b.count - a.count ||
      (a.name < b.name ? -1 : 1),
  );
  const ranks = new Map(sorted.map(({ name }, index) => [name, index]));
  const rankOf = (name: string) => ranks.get(name) ?? ranks.size;
  return (members) => members.reduce((best, name) => (rankOf(name) < rankOf(best) ? name : best));
}

/** 0 for a name as people write it. */
function plainness(name: string): number {
  const hasCapital = /\p{Lu}/u.test(name);
  if (hostShape(name) !== null) return hasCapital ? 1 : 3;
  return hasCapital ? 0 : 2;
}
