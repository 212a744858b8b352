import type { RankingExample } from './example.ts';

/** Adam's usual constants (Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015). */
const RATE = 0.05;
const MOMENTUM = 0.9;
const SQUARES = 0.999;
const TINY = 1e-8;
const STEPS = 400;
/** Keeps weights from growing where a feature tells right from wrong without fail. */
const L2 = 1e-3;

/** All candidates of all examples behind one another. */
interface Table {
  readonly features: number;
  readonly values: Float64Array;
  readonly isRight: Uint8Array;
  /** Where each example begins, and the end of the last. */
  readonly starts: Uint32Array;
  /** What each example counts; they sum to 1. */
  readonly counts: Float64Array;
}

/**
 * The weights, none below 0, under which the right candidates together are likeliest in a softmax over those of
 * each example (the listwise loss of Cao et al., "Learning to Rank", ICML 2007, with any right one as good as
 * another), with an L2 penalty; by Adam, from equal weights. The same examples give the same weights.
 * @param weightOf what all examples of a group count together
 * @returns a weight for each feature; they sum to 1
 */
export function fitWeights(
  examples: readonly RankingExample[],
  weightOf: (group: string) => number,
): number[] {
  const table = tabulate(examples, weightOf);
  const weights = new Float64Array(table.features).fill(1);
  const mean = new Float64Array(table.features);
  const square = new Float64Array(table.features);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = gradient(table, weights);
    for (const [index, weight] of weights.entries()) {
      const toward = (slope[index] ?? 0) + L2 * weight;
      mean[index] = MOMENTUM * (mean[index] ?? 0) + (1 - MOMENTUM) * toward;
      square[index] = SQUARES * (square[index] ?? 0) + (1 - SQUARES) * toward ** 2;
      const size = Math.sqrt((square[index] ?? 0) / (1 - SQUARES ** step)) + TINY;
      const move = (RATE * (mean[index] ?? 0)) / (1 - MOMENTUM ** step) / size;
      weights[index] = Math.max(0, weight - move);
    }
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return [...weights].map((weight) => (sum === 0 ? 0 : weight / sum));
}

function tabulate(examples: readonly RankingExample[], weightOf: (group: string) => number): Table {
  const sizes = new Map<string, number>();
  for (const { group } of examples) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const counts = examples.map(({ group }) => weightOf(group) / (sizes.get(group) ?? 1));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let start = 0;
  const starts = examples.map(({ rows }) => (start += rows.length) - rows.length);
  return {
    features: examples[0]?.rows[0]?.length ?? 0,
    values: Float64Array.from(examples.flatMap(({ rows }) => rows.flat())),
    isRight: Uint8Array.from(examples.flatMap(({ isRight }) => isRight.map(Number))),
    starts: Uint32Array.from([...starts, start]),
    counts: Float64Array.from(counts.map((count) => count / total)),
  };
}

/** Of the mean loss: what the softmax expects of each feature, less what it expects among the right ones. */
function gradient(table: Table, weights: Float64Array): Float64Array {
  const slope = new Float64Array(table.features);
  for (const [example, count] of table.counts.entries()) {
    const [start, end] = [table.starts[example] ?? 0, table.starts[example + 1] ?? 0];
    const odds = exponentials(table, weights, start, end);
    let [all, right] = [0, 0];
    for (const [index, odd] of odds.entries()) {
      all += odd;
      if (table.isRight[start + index] === 1) right += odd;
    }
    for (const [index, odd] of odds.entries()) {
      const isRight = table.isRight[start + index] === 1;
      const share = count * (odd / all - (isRight ? odd / right : 0));
      const row = (start + index) * table.features;
      for (let feature = 0; feature < table.features; feature += 1)
        slope[feature] = (slope[feature] ?? 0) + share * (table.values[row + feature] ?? 0);
    }
  }
  return slope;
}

/** Of the candidates from `start` to before `end`, `e` to their score less the greatest one. */
function exponentials(
  { features, values }: Table,
  weights: Float64Array,
  start: number,
  end: number,
): Float64Array {
  const scores = new Float64Array(end - start);
  for (const index of scores.keys()) {
    const row = (start + index) * features;
    for (let feature = 0; feature < features; feature += 1)
      scores[index] = (scores[index] ?? 0) + (weights[feature] ?? 0) * (values[row + feature] ?? 0);
  }
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  return scores.map((score) => Math.exp(score - most));
}
