import { generator } from './generator.ts';
import { f1Of, precisionOf, recallOf, type Counts, type Scores } from './scores.ts';

/** Scores of texts, with what chance alone would move them by. */
export interface TextScores extends Scores {
  /** Half widths of the 95 % intervals. */
  readonly interval: { readonly precision: number; readonly recall: number; readonly f1: number };
}

type Means = Pick<Scores, 'precision' | 'recall' | 'f1'>;

const RESAMPLES = 1000;
/** Standard deviations to either side that hold 95 % of a normal distribution. */
const WIDTH = 1.96;

/**
 * Scores texts by their overlaps: precision is the mean over the articles that have any text read, recall over
 * those whose gold has any, F1 is taken from these two means. The intervals come from drawing as many articles
 * again, with repetition, a thousand times; the same overlaps give the same intervals. As in Zyte's article
 * extraction benchmark (see `shingleOverlap`).
 */
export function scoreTexts(overlaps: readonly Counts[]): TextScores {
  const random = generator(overlaps.length);
  const samples = Array.from({ length: RESAMPLES }, () =>
    meansOf(overlaps.flatMap(() => overlaps[Math.floor(random() * overlaps.length)] ?? [])),
  );
  const width = (key: keyof Means) => WIDTH * deviation(samples.map((sample) => sample[key]));
  return {
    articles: overlaps.length,
    accuracy: null,
    ...meansOf(overlaps),
    interval: { precision: width('precision'), recall: width('recall'), f1: width('f1') },
  };
}

function meansOf(overlaps: readonly Counts[]): Means {
  const read = overlaps.filter(({ right, wrong }) => right + wrong > 0);
  const there = overlaps.filter(({ right, missed }) => right + missed > 0);
  const precision = mean(read.map(precisionOf));
  const recall = mean(there.map(recallOf));
  return { precision, recall, f1: f1Of(precision, recall) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}
