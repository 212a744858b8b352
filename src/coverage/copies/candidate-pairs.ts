/** Two articles by their place, the earlier first. */
export type Pair = readonly [number, number];

/** One run in eight, those with the lowest hashes, is looked up to find candidates. */
const SAMPLE_ONE_IN = 8;
/** Of a text with fewer such runs all are looked up. */
const MIN_SAMPLED = 20;
/** Articles that share a run are compared with so many that come before. */
const MAX_EARLIER = 12;
/** Of the looked-up runs of the text that has fewer, so many are shared by a pair worth comparing. */
const MIN_SHARED_SAMPLE = 0.2;
/** Room for so many articles beside a hash of 32 bits in one exact number. */
const PLACES = 2 ** 21;

/**
 * The pairs of sketches worth comparing: those that share a fair part of their looked-up runs and stand near
 * each other among all that do. Linear in the number of sketches, but for sorting. Ordered, without repeats.
 */
export function candidatePairs(sketches: readonly Uint32Array[]): Pair[] {
  const sampled = sketches.map(countSampled);
  const pairs: Pair[] = [];
  const packed = sharedRuns(sketches, sampled).sort();
  for (let first = 0, next = 0; first < packed.length; first = next) {
    const value = packed[first] ?? 0;
    while (packed[next] === value) next += 1;
    const [a, b] = [Math.floor(value / PLACES), value % PLACES];
    const fewer = Math.min(sampled[a] ?? 0, sampled[b] ?? 0);
    if (next - first >= fewer * MIN_SHARED_SAMPLE) pairs.push([a, b]);
  }
  return pairs;
}

/** One number for every run and pair of neighbours that share it: `earlier * PLACES + later`. */
function sharedRuns(sketches: readonly Uint32Array[], sampled: readonly number[]): Float64Array {
  const entries = sortedEntries(sketches, sampled);
  const shared: number[] = [];
  let first = 0;
  for (let index = 1; index < entries.length; index += 1) {
    const entry = entries[index] ?? 0;
    if (Math.floor(entry / PLACES) !== Math.floor((entries[first] ?? 0) / PLACES)) first = index;
    for (let other = Math.max(first, index - MAX_EARLIER); other < index; other += 1) {
      shared.push(((entries[other] ?? 0) % PLACES) * PLACES + (entry % PLACES));
    }
  }
  return Float64Array.from(shared);
}

/** Looked-up runs with the place of their article, in one number each, ascending. */
function sortedEntries(sketches: readonly Uint32Array[], sampled: readonly number[]): Float64Array {
  const looked = sketches.map((sketch, place) => {
    const count = sampled[place] ?? 0;
    return sketch.subarray(0, count < MIN_SAMPLED ? MIN_SAMPLED * SAMPLE_ONE_IN : count);
  });
  const entries = new Float64Array(looked.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const [place, hashes] of looked.entries()) {
    for (const hash of hashes) entries[count++] = hash * PLACES + place;
  }
  return entries.sort();
}

function countSampled(sketch: Uint32Array): number {
  let count = 0;
  while (count < sketch.length && (sketch[count] ?? 0) < 2 ** 32 / SAMPLE_ONE_IN) count += 1;
  return count;
}
