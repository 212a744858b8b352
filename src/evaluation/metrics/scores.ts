/** How well values were found, each share from 0 to 1. */
export interface Scores {
  /** Articles looked at. */
  readonly articles: number;
  /** Share of articles that are right as a whole; `null` where there is no such thing, as for texts. */
  readonly accuracy: number | null;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What was found: right, wrong (found and not there), missed (there and not found). */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Share of what was found that is right: right / (right + wrong); 1 where nothing was found. */
export function precisionOf({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of what is there that was found: right / (right + missed); 1 where nothing is there. */
export function recallOf({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The harmonic mean of precision and recall; 0 where both are. */
export function f1Of(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Counts of all articles together, so that each value found or missed weighs the same. */
export function pooled(counts: readonly Counts[]): Pick<Scores, 'precision' | 'recall' | 'f1'> {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of counts) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  const [precision, recall] = [precisionOf(sum), recallOf(sum)];
  return { precision, recall, f1: f1Of(precision, recall) };
}
