import { weigh, type SignedArticles } from './story-weights.ts';

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
 * @param needed the likeness (0 to 1) that two must have, such as their dates allow; above 1 for never
 */
export function matchStories(
  a: SignedArticles,
  b: SignedArticles,
  needed: (a: number, b: number) => number,
): Match[] {
  const weights = weigh(a, b);
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
  { holders }: SignedArticles,
  weight: (key: number) => number,
  sums: Float64Array,
): number[] {
  const found: number[] = [];
  for (const key of signature) {
    const places = holders.get(key);
    if (places === undefined || places.length > MAX_HOLDERS) continue;
    const each = weight(key);
    if (each === 0) continue;
    for (const place of places) {
      if (sums[place] === 0) found.push(place);
      sums[place] = (sums[place] ?? 0) + each;
    }
  }
  const alike = found.map((place) => ({ place, sum: sums[place] ?? 0 }));
  for (const place of found) sums[place] = 0;
  const floor = alike.reduce((most, { sum }) => Math.max(most, sum), 0) / 4;
  return alike
    .filter(({ sum }) => sum >= floor)
    .sort((a, b) => b.sum - a.sum || a.place - b.place)
    .map(({ place }) => place);
}

function sharedWeight(a: Uint32Array, b: Uint32Array, weight: (key: number) => number): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) sum += weight(left);
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
