import { NAME, NUMBER } from './signature.ts';

/** The signatures of the articles of one language. */
export interface SignedArticles {
  readonly signatures: readonly Uint32Array[];
  /** By key, the places of the articles that have it, ascending. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
}

/** How much a shared key says, and each signature's length by that measure. */
export interface StoryWeights {
  /** 0 for a key that says nothing. */
  readonly of: (key: number) => number;
  readonly lengthOf: (signature: Uint32Array) => number;
}

/** A name or a number is the same in every language, a word only by its origin or by chance. */
const NAME_FACTOR = 2;
const NUMBER_FACTOR = 2;
/** So many more articles are assumed of each language, without the key: few articles prove nothing rare. */
const ASSUMED_ARTICLES = 30;
/** A name or number that no article of the other language has counts against likeness by so much. */
const MISSING_FACTOR = 0.6;

/** Notes who has which key. */
export function signArticles(signatures: readonly Uint32Array[]): SignedArticles {
  const holders = new Map<number, number[]>();
  for (const [place, signature] of signatures.entries()) {
    for (const key of signature) {
      const places = holders.get(key);
      if (places) places.push(place);
      else holders.set(key, [place]);
    }
  }
  return { signatures, holders };
}

/** Weights by how rare a key is in both languages: the product of its two inverse document frequencies. */
export function weigh(a: SignedArticles, b: SignedArticles): StoryWeights {
  const weights = new Map<number, number>();
  const rarity = ({ signatures, holders }: SignedArticles, key: number) =>
    Math.log((signatures.length + ASSUMED_ARTICLES) / ((holders.get(key)?.length ?? 0) + 1));
  function weight(key: number): number {
    const known = weights.get(key);
    if (known !== undefined) return known;
    const made = factor(key) * Math.max(0, rarity(a, key)) * Math.max(0, rarity(b, key));
    weights.set(key, made);
    return made;
  }
  /** What most keys, words of one language, add to no length is not weighed. */
  function added(key: number): number {
    if (a.holders.has(key) && b.holders.has(key)) return weight(key);
    return factor(key) > 1 ? MISSING_FACTOR * weight(key) : 0;
  }
  const lengths = new Map<number, number>();
  function lengthOf(signature: Uint32Array): number {
    let sum = 0;
    for (const key of signature) {
      const each = lengths.get(key) ?? added(key);
      lengths.set(key, each);
      sum += each;
    }
    return Math.sqrt(sum);
  }
  return { of: weight, lengthOf };
}

function factor(key: number): number {
  const kind = key & 3;
  if (kind === NAME) return NAME_FACTOR;
  return kind === NUMBER ? NUMBER_FACTOR : 1;
}
