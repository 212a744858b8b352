import { NAME, NUMBER } from './signature.ts';

/** The signatures of the articles of one language. */
export interface SignedArticles {
  /** By place: the numbers of the keys of each article, ascending. */
  readonly signatures: readonly Uint32Array[];
  /** By the number of a key, and one more: where in `holders` those that have it begin, up to where those of the next do. */
  readonly starts: Uint32Array;
  /** Places of articles, ascending for each key. */
  readonly holders: Uint32Array;
}

/** How much a shared key says, and each signature's length by that measure. */
export interface StoryWeights {
  /** By the number of a key; 0 for one that says nothing. */
  readonly of: Float64Array;
  readonly lengthOf: (signature: Uint32Array) => number;
}

/** A name or a number is the same in every language, a word only by its origin or by chance. */
const NAME_FACTOR = 2;
const NUMBER_FACTOR = 2;
/** So many more articles are assumed of each language, without the key: few articles prove nothing rare. */
const ASSUMED_ARTICLES = 30;
/** A name or number that no article of the other language has counts against likeness by so much. */
const MISSING_FACTOR = 0.6;

/** All keys of a coverage, ascending, and who has them: numbers in place of keys need no table to be looked up in. */
export interface SignedCoverage {
  readonly keys: Uint32Array;
  readonly groups: readonly SignedArticles[];
}

/**
 * Notes who has which key.
 * @param groups the signatures of the articles of each language
 */
export function signArticles(groups: readonly (readonly Uint32Array[])[]): SignedCoverage {
  const keys = distinct(groups.flat());
  const firsts = firstsOf(keys);
  return {
    keys,
    groups: groups.map((signatures) => {
      const numbered = signatures.map((signature) => numbersOf(signature, keys, firsts));
      return { signatures: numbered, ...holdersOf(numbered, keys.length) };
    }),
  };
}

/** Keys met lately that are remembered, each in the place that its lowest bits name: a power of two. */
const RECENT = 2 ** 16;

/** Ascending. Most keys were met shortly before: few are left to be sorted. */
function distinct(signatures: readonly Uint32Array[]): Uint32Array {
  const recent = new Float64Array(RECENT).fill(-1);
  const met = new Uint32Array(signatures.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const signature of signatures)
    for (const key of signature) {
      if (recent[key & (RECENT - 1)] === key) continue;
      recent[key & (RECENT - 1)] = key;
      met[count++] = key;
    }
  const keys = met.subarray(0, count).sort();
  return keys.filter((key, at) => at === 0 || key !== keys[at - 1]);
}

/** Keys are hashes, so that of as many few have the same highest bits, and these stand together. */
const LOWER_BITS = 16;

/** By those bits, and one more: where the keys that have them begin. */
function firstsOf(keys: Uint32Array): Uint32Array {
  const firsts = new Uint32Array(2 ** (32 - LOWER_BITS) + 1);
  for (const key of keys) {
    const past = (key >>> LOWER_BITS) + 1;
    firsts[past] = (firsts[past] ?? 0) + 1;
  }
  for (let bits = 1; bits < firsts.length; bits += 1)
    firsts[bits] = (firsts[bits] ?? 0) + (firsts[bits - 1] ?? 0);
  return firsts;
}

/** The places of a signature's keys among all. */
function numbersOf(signature: Uint32Array, keys: Uint32Array, firsts: Uint32Array): Uint32Array {
  return signature.map((key) => {
    let number = firsts[key >>> LOWER_BITS] ?? 0;
    let past = firsts[(key >>> LOWER_BITS) + 1] ?? 0;
    while (number < past) {
      const middle = (number + past) >>> 1;
      if ((keys[middle] ?? 0) < key) number = middle + 1;
      else past = middle;
    }
    return number;
  });
}

function holdersOf(
  signatures: readonly Uint32Array[],
  count: number,
): Pick<SignedArticles, 'starts' | 'holders'> {
  const starts = new Uint32Array(count + 1);
  for (const signature of signatures)
    for (const key of signature) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < count; key += 1)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const free = starts.slice();
  const holders = new Uint32Array(starts[count] ?? 0);
  for (const [place, signature] of signatures.entries())
    for (const key of signature) {
      const slot = free[key] ?? 0;
      free[key] = slot + 1;
      holders[slot] = place;
    }
  return { starts, holders };
}

/** Of how many articles a key is. */
export function heldBy({ starts }: SignedArticles, key: number): number {
  return (starts[key + 1] ?? 0) - (starts[key] ?? 0);
}

/** Weights by how rare a key is in both languages: the product of its two inverse document frequencies. */
export function weigh(a: SignedArticles, b: SignedArticles, keys: Uint32Array): StoryWeights {
  const rarity = (group: SignedArticles, key: number) =>
    Math.max(0, Math.log((group.signatures.length + ASSUMED_ARTICLES) / (heldBy(group, key) + 1)));
  const weights = Float64Array.from(
    keys,
    (key, number) => factor(key) * rarity(a, number) * rarity(b, number),
  );
  /** What most keys, words of one language, add to no length is not weighed. */
  const added = weights.map((weight, number) => {
    if (heldBy(a, number) > 0 && heldBy(b, number) > 0) return weight;
    return factor(keys[number] ?? 0) > 1 ? MISSING_FACTOR * weight : 0;
  });
  function lengthOf(signature: Uint32Array): number {
    let sum = 0;
    for (const key of signature) sum += added[key] ?? 0;
    return Math.sqrt(sum);
  }
  return { of: weights, lengthOf };
}

function factor(key: number): number {
  const kind = key & 3;
  if (kind === NAME) return NAME_FACTOR;
  return kind === NUMBER ? NUMBER_FACTOR : 1;
}
