import { pooled, type Counts, type Scores } from './scores.ts';

/** The values of one article as the gold has them and as they were read, in a form in which the same are equal. */
export interface SetPair {
  readonly gold: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

/**
 * Scores values of which an article may have several, such as its originators: those in both sets are right.
 * Precision and recall are over all articles together; accuracy is the share of articles whose sets are equal.
 */
export function scoreSets(pairs: readonly SetPair[]): Scores {
  const counts = pairs.map(countSets);
  const equal = counts.filter(({ wrong, missed }) => wrong + missed === 0).length;
  const accuracy = pairs.length === 0 ? 1 : equal / pairs.length;
  return { articles: pairs.length, accuracy, ...pooled(counts) };
}

/** What two sets have in common, and what only one of them has. */
export function countSets({ gold, read }: SetPair): Counts {
  const right = [...read].filter((value) => gold.has(value)).length;
  return { right, wrong: read.size - right, missed: gold.size - right };
}
