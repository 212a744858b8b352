import { creditedAgencies, isAgency } from './copies/agencies.ts';
import { candidatePairs, type Pair } from './copies/candidate-pairs.ts';
import { createGroups, type Groups } from './copies/groups.ts';
import { copyScore, isKin, printOf, textKey, type Copyable, type Print } from './copies/is-copy.ts';
import { sketch } from './copies/sketch.ts';
import { interval } from './edtf.ts';
import { outletKey } from './outlet-names.ts';

export type { Copyable } from './copies/is-copy.ts';

/** How copies are found. */
export interface CopyOptions<A extends Copyable> {
  /** The sketch of an article's body, where it is kept. @default `sketch(article.body)` */
  readonly sketchOf?: ((article: A) => Uint32Array) | undefined;
}

/** Articles under one address are compared with so many that come before. */
const MAX_EARLIER = 12;
/** Before two groups are joined so many of each are compared with one another. */
const MAX_COMPARED = 8;

/**
 * Groups articles that carry one text, in one language: copies of a wire story, cut or with another
 * introduction, and the page of one address read twice. Another article on the same event is no copy; nor
 * is a live blog read at another moment, as each reading holds what the others lack.
 * @returns for every article the id of the one that leads its group: the earliest dated, on one day the
 * agency's own, then by id; its own when it has no copies
 */
export function clusterCopies<A extends Copyable>(
  articles: readonly A[],
  { sketchOf = ({ body }) => sketch(body) }: CopyOptions<A> = {},
): Map<string, string> {
  const leads = new Map<string, string>();
  for (const ordered of byLanguage(articles)) {
    const prints = ordered.map((article) => printOf(article, sketchOf(article)));
    const groups = groupCopies(prints);
    for (const [index, { id }] of ordered.entries()) {
      if (groups.find(index) !== index) continue;
      const members = groups.members(index).flatMap((member) => ordered[member] ?? []);
      const lead = members.length === 1 ? id : leadOf(members);
      for (const member of members) leads.set(member.id, lead);
    }
  }
  return leads;
}

/** The articles of each language, in the order in which they may lead. */
function byLanguage<A extends Copyable>(articles: readonly A[]): A[][] {
  const keyed = articles.map((article) => ({ article, key: dateKey(article.published) }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.article.id, b.article.id));
  const groups = new Map<string | null, A[]>();
  for (const { article } of keyed) {
    const group = groups.get(article.language);
    if (group) group.push(article);
    else groups.set(article.language, [article]);
  }
  return [...groups.values()];
}

/** Orders dates by their first day, the more precise first; undated comes last. */
function dateKey(published: string | null): string {
  if (published === null) return '~';
  const { first, last } = interval(published);
  return `${first} ${last}`;
}

/** Joins the surest pairs first, so that a text which carries two stories does not bring them together. */
function groupCopies(prints: readonly Print[]): Groups {
  const groups = createGroups(prints.length);
  const scored = pairsToCompare(prints).flatMap(([a, b]) => {
    const [left, right] = [prints[a], prints[b]];
    const score = left && right ? copyScore(left, right) : 0;
    return score === 0 ? [] : { a, b, score };
  });
  scored.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of scored) {
    if (groups.find(a) !== groups.find(b) && mayJoin(groups, prints, a, b)) groups.join(a, b);
  }
  return groups;
}

/** Of articles with one and the same text only the first is compared with the others. */
function pairsToCompare(prints: readonly Print[]): Pair[] {
  const firsts = new Map<string, number>();
  const pairs: Pair[] = [];
  for (const [index, print] of prints.entries()) {
    const key = textKey(print);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else pairs.push([first, index]);
  }
  const places = [...firsts.values()];
  const place = (index: number) => places[index] ?? 0;
  const sketches = places.flatMap((index) => prints[index]?.sketch ?? []);
  for (const [a, b] of candidatePairs(sketches)) pairs.push([place(a), place(b)]);
  return [...pairs, ...addressPairs(prints)];
}

function addressPairs(prints: readonly Print[]): Pair[] {
  const pairs: Pair[] = [];
  const holders = new Map<string, number[]>();
  for (const [index, { address }] of prints.entries()) {
    if (address === null) continue;
    const earlier = holders.get(address) ?? [];
    for (const other of earlier.slice(-MAX_EARLIER)) pairs.push([other, index]);
    earlier.push(index);
    holders.set(address, earlier);
  }
  return pairs;
}

function mayJoin(groups: Groups, prints: readonly Print[], a: number, b: number): boolean {
  const [left, right] = [a, b].map((one) =>
    groups
      .members(one)
      .slice(0, MAX_COMPARED)
      .flatMap((member) => prints[member] ?? []),
  );
  return (left ?? []).every((one) => (right ?? []).every((other) => isKin(one, other)));
}

function leadOf(members: readonly Copyable[]): string {
  const credited = new Set(members.flatMap(({ body }) => creditedAgencies(body)));
  const [lead] = members
    .map((member) => ({
      id: member.id,
      date: dateKey(member.published),
      rank: agencyRank(member, credited),
    }))
    .sort((a, b) => compare(a.date, b.date) || a.rank - b.rank || compare(a.id, b.id));
  return lead?.id ?? '';
}

/** The agency that a story comes from, then what calls itself wire copy, then the rest. */
function agencyRank({ outlet, kind }: Copyable, credited: ReadonlySet<string>): number {
  if (outlet && (isAgency(outlet) || credited.has(outletKey(outlet)))) return 0;
  return kind === 'wire' ? 1 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
