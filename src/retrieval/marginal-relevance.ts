/** Relevance against novelty, 0 to 1: see "One part changed at a time" in docs/evaluation.md. */
const RELEVANCE = 0.8;

/** An item that may be chosen. */
export interface Choice {
  /** 0 or more, in any scale; an item is never worth more than those ranked before it. */
  readonly score: number;
  /** What it says: the numbers of its words, without those of grammar, ascending and with repeats. */
  readonly words: Uint32Array;
}

/**
 * Chooses items one by one, each time the one that is most relevant and least like those chosen: maximal marginal
 * relevance (Carbonell and Goldstein, SIGIR 1998), likeness being the share of words in common (Jaccard). As more
 * chosen ones only make an item worth less, it is compared with them when it is the best so far, and not before
 * (Minoux 1978).
 * @param ranked best first
 * @returns the places of the chosen ones in the ranking, ascending
 */
export function chooseDiverse(ranked: readonly Choice[], limit: number): number[] {
  const worth = worths(ranked);
  const left = new Set(ranked.keys());
  const likeness = ranked.map(() => 0);
  const compared = ranked.map(() => 0);
  const chosen: number[] = [];
  while (chosen.length < limit && left.size > 0) {
    const value = (index: number) =>
      RELEVANCE * (worth[index] ?? 0) - (1 - RELEVANCE) * (likeness[index] ?? 0);
    const next = [...left].reduce((best, index) => (value(index) > value(best) ? index : best));
    const last = compared[next] ?? 0;
    for (const other of chosen.slice(last))
      likeness[next] = Math.max(likeness[next] ?? 0, alike(ranked[next], ranked[other]));
    compared[next] = chosen.length;
    if (last < chosen.length) continue;
    left.delete(next);
    chosen.push(next);
  }
  return chosen.sort((a, b) => a - b);
}

/** Scores as shares of the first, none above one before it: an order given for another reason stands. */
function worths(ranked: readonly Choice[]): number[] {
  const first = ranked[0]?.score ?? 0;
  let least = 1;
  return ranked.map(({ score }) => (least = Math.min(least, first > 0 ? score / first : 1)));
}

function alike(a: Choice | undefined, b: Choice | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [common, all] = countDistinct(a.words, b.words);
  return all === 0 ? 0 : common / all;
}

/** Of two ascending lists, how many numbers are in both, and how many in any. */
function countDistinct(a: Uint32Array, b: Uint32Array): readonly [both: number, any: number] {
  let [both, any] = [0, 0];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; any += 1) {
    const next = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    if (a[i] === next && b[j] === next) both += 1;
    while (a[i] === next) i += 1;
    while (b[j] === next) j += 1;
  }
  return [both, any];
}
