import type { Edition } from '../edition/edition.ts';
import type { Candidate } from './candidate.ts';
import { grammarTerms } from './grammar-terms.ts';
import type { SearchTerm } from './search-terms.ts';
import { indexWords } from './text-index.ts';

/** So much likeness above what is usual among the passages is that of one matter: docs/evaluation.md, `changing`. */
const OF_ONE_MATTER = 0.15;

type Words = ReadonlySet<number>;

/**
 * How far each of some passages is about the same matter as the first, 0 to 1: by the words that both have besides
 * those of the question and those of grammar, rare ones counting more, as far as they are more alike than is usual
 * among these passages.
 * @param passages the best of each article, best first
 * @param terms of the question
 */
export function sameMatter(
  passages: readonly Pick<Candidate, 'article' | 'terms'>[],
  terms: readonly SearchTerm[],
  edition: Pick<Edition, 'termNumber'>,
): number[] {
  const asked = new Set(indexWords(terms).map((word) => edition.termNumber(word)));
  const words = passages.map(({ article: { language }, terms: { headline, body } }): Words => {
    const grammar = grammarTerms(edition, language);
    return new Set([...headline, ...body].filter((one) => !grammar.has(one) && !asked.has(one)));
  });
  const likeness = likenessToFirst(words);
  const usual = median(likeness);
  return likeness.map((value, index) =>
    index === 0 ? 1 : Math.max(0, Math.min(1, (value - usual) / OF_ONE_MATTER)),
  );
}

/** Cosines of sets of words, each word weighed by `ln(1 + N / n)`, where `n` of `N` passages have it. */
function likenessToFirst(words: readonly Words[]): number[] {
  const counts = new Map<number, number>();
  for (const one of words.flatMap((set) => [...set])) counts.set(one, (counts.get(one) ?? 0) + 1);
  const square = (word: number) => Math.log(1 + words.length / (counts.get(word) ?? 1)) ** 2;
  const sizes = words.map((set) => sumOf(set, square));
  const [first = new Set<number>()] = words;
  return words.map((set, index) => {
    const common = sumOf(new Set([...set].filter((word) => first.has(word))), square);
    return common === 0 ? 0 : common / Math.sqrt((sizes[0] ?? 0) * (sizes[index] ?? 0));
  });
}

function sumOf(words: Words, valueOf: (word: number) => number): number {
  let sum = 0;
  for (const word of words) sum += valueOf(word);
  return sum;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
