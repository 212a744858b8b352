import { pooled, type Counts, type Scores } from './scores.ts';

/** One value of one article as the gold has it and as it was read; `null` where there is none. */
export interface ValuePair {
  readonly gold: string | null;
  readonly read: string | null;
  readonly same: boolean;
}

/**
 * Scores values of which an article has at most one, such as dates, as the evaluation of the `htmldate` tool
 * counts them: a value that is not the gold's is wrong (and not missed as well), none where there is one is
 * missed. Accuracy is the share of articles whose value is right or rightly absent.
 */
export function scoreValues(pairs: readonly ValuePair[]): Scores {
  const right = pairs.filter(({ same }) => same).length;
  const accuracy = pairs.length === 0 ? 1 : right / pairs.length;
  return { articles: pairs.length, accuracy, ...pooled(pairs.map(countsOf)) };
}

function countsOf({ gold, read, same }: ValuePair): Counts {
  if (read === null) return { right: 0, wrong: 0, missed: gold === null ? 0 : 1 };
  return same ? { right: 1, wrong: 0, missed: 0 } : { right: 0, wrong: 1, missed: 0 };
}
