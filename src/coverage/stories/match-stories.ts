import { heldBy, weigh, type SignedArticles } from './story-weights.ts';

/** Two articles that tell one story, by their places among those of their language. */
export type Match = readonly [a: number, b: number];

/** When another one is nearly as like one of them there is no telling: by so much the best is better. */
const MIN_MARGIN = 1.25;
/** The weight that must be shared: a likeness of few words is chance. */
const MIN_SHARED_WEIGHT = 150;
/** Articles are found by the keys that at most so many of the other language have. */
const MAX_HOLDERS = 25;
/** So many of those found are compared in full. */
const MAX_COMPARED = 6;

interface Best {
  place: number;
  likeness: number;
  second: number;
}

/**
 * Pairs of articles, one of each language, that are each other's best match by far.
 * @param keys of their coverage
 * @param needed the likeness (0 to 1) that two must have, such as their dates allow; above 1 for never
 */
export function matchStories(
  a: SignedArticles,
  b: SignedArticles,
  keys: Uint32Array,
  needed: (a: number, b: number) => number,
): Match[] {
  const weights = weigh(a, b, keys);
  const lengths = b.signatures.map((signature) => weights.lengthOf(signature));
  const sums = new Float64Array(b.signatures.length);
  const bestOfA = a.signatures.map(nothing);
  const bestOfB = b.signatures.map(nothing);
  for (const [place, signature] of a.signatures.entries()) {
    const length = weights.lengthOf(signature);
    const alike = findAlike(signature, b, weights.of, sums);
    const found = alike.filter((other) => needed(place, other) <= 1);
    for (const other of found.slice(0, MAX_COMPARED)) {
      const shared = sharedWeight(signature, b.signatures[other] ?? new Uint32Array(), weights.of);
      const likeness =
        shared < MIN_SHARED_WEIGHT ? 0 : shared / (length * (lengths[other] ?? 0) || 1);
      consider(bestOfA[place], other, likeness);
      consider(bestOfB[other], place, likeness);
    }
  }
  return bestOfA.flatMap((best, place) => {
    const back = bestOfB[best.place];
    const mutual = back?.place === place && isClear(best) && isClear(back);
    return mutual && best.likeness >= needed(place, best.place) ? [[place, best.place]] : [];
  });
}

/**
 * Those that share rare keys with a signature, the most alike first.
 * @param sums room for a number a place, all 0 before and after
 */
function findAlike(
  signature: Uint32Array,
  other: SignedArticles,
  weights: Float64Array,
  sums: Float64Array,
): number[] {
  const found: number[] = [];
  for (const key of signature) {
    const each = weights[key] ?? 0;
    if (each === 0 || heldBy(other, key) > MAX_HOLDERS) continue;
    const end = other.starts[key + 1] ?? 0;
    for (let at = other.starts[key] ?? 0; at < end; at += 1) {
      const place = other.holders[at] ?? 0;
      const sum = sums[place] ?? 0;
      if (sum === 0) found.push(place);
      sums[place] = sum + each;
    }
  }
  const sumOf = (place: number): number => sums[place] ?? 0;
  const floor = found.reduce((most, place) => Math.max(most, sumOf(place)), 0) / 4;
  const alike = found
    .filter((place) => sumOf(place) >= floor)
    .sort((x, y) => sumOf(y) - sumOf(x) || x - y);
  for (const place of found) sums[place] = 0;
  return alike;
}

function sharedWeight(a: Uint32Array, b: Uint32Array, weights: Float64Array): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) sum += weights[left] ?? 0;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return sum;
}

function nothing(): Best {
  return { place: -1, likeness: 0, second: 0 };
}

function consider(best: Best | undefined, place: number, likeness: number): void {
  if (best === undefined) return;
  if (likeness > best.likeness) {
    best.second = best.likeness;
    best.likeness = likeness;
    best.place = place;
  } else if (likeness > best.second) best.second = likeness;
}

function isClear({ likeness, second }: Best): boolean {
  return likeness >= second * MIN_MARGIN;
}
