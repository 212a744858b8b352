import type { Counts } from './scores.ts';

/** Words of a shingle. */
const SHINGLE_WORDS = 4;

/**
 * How much two texts overlap, as shares that sum to 1 (or are all 0 for two empty texts): bags of four-word
 * shingles are compared with their counts, so that order and repetition matter, and a long text weighs no more
 * than a short one. A text of fewer words is one shingle. The measure of Zyte's article extraction benchmark
 * (github.com/scrapinghub/article-extraction-benchmark, `string_shingle_matching`).
 */
export function shingleOverlap(gold: string, read: string): Counts {
  const left = shingleBag(gold);
  const found = shingleBag(read);
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const shingle of new Set([...left.keys(), ...found.keys()])) {
    const [inGold, inRead] = [left.get(shingle) ?? 0, found.get(shingle) ?? 0];
    counts.right += Math.min(inGold, inRead);
    counts.wrong += Math.max(0, inRead - inGold);
    counts.missed += Math.max(0, inGold - inRead);
  }
  const sum = counts.right + counts.wrong + counts.missed;
  if (sum === 0) return counts;
  return { right: counts.right / sum, wrong: counts.wrong / sum, missed: counts.missed / sum };
}

/** Letters, digits and underscores in a row are a word; case is kept. */
function shingleBag(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const bag = new Map<string, number>();
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  for (let start = 0; words.length > 0 && start <= last; start += 1) {
    const shingle = words.slice(start, start + SHINGLE_WORDS).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}
