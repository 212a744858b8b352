import type { RankingExample } from './example.ts';
import { fitWeights } from './fit-weights.ts';

/** How well the right article comes first, in mean reciprocal ranks of it, 0 to 1. */
export interface SetFit {
  readonly set: string;
  readonly searches: number;
  /** By the scores of the search alone. */
  readonly fused: number;
  /** With weights fitted to all sets. */
  readonly fitted: number;
  /** With weights fitted to all sets but this one. */
  readonly heldOut: number;
}

export interface Fit {
  /** In the order of `FEATURES`; they sum to 1. */
  readonly weights: readonly number[];
  readonly sets: readonly SetFit[];
}

/** What the searches of a group count together: questions count more than headlines. */
const GROUP_WEIGHTS: Readonly<Record<string, number>> = { sample: 3, 'query-filters': 4 };
const HEADLINES = 0.4;

/** Fits weights to all examples, and to those of all sets but one in turn. */
export function fit(examples: ReadonlyMap<string, readonly RankingExample[]>): Fit {
  const weights = fitWeights([...examples.values()].flat(), weightOf);
  const sets = [...examples].map(([set, own]): SetFit => {
    const others = [...examples].flatMap(([other, some]) => (other === set ? [] : some));
    const held = fitWeights(others, weightOf);
    return {
      set,
      searches: own.length,
      fused: meanReciprocalRank(own, ({ fused }) => fused),
      fitted: meanReciprocalRank(own, ({ rows }) => rows.map(scoreBy(weights))),
      heldOut: meanReciprocalRank(own, ({ rows }) => rows.map(scoreBy(held))),
    };
  });
  return { weights, sets };
}

function weightOf(group: string): number {
  return GROUP_WEIGHTS[group] ?? HEADLINES;
}

function scoreBy(weights: readonly number[]): (row: readonly number[]) => number {
  return (row) => weights.reduce((sum, weight, index) => sum + weight * (row[index] ?? 0), 0);
}

function meanReciprocalRank(
  examples: readonly RankingExample[],
  scoresOf: (example: RankingExample) => readonly number[],
): number {
  const sum = examples.reduce((total, one) => total + 1 / rankOf(one, scoresOf(one)), 0);
  return sum / Math.max(1, examples.length);
}

/** The place of the first right article among the articles, from 1. */
function rankOf({ articles, isRight }: RankingExample, scores: readonly number[]): number {
  const order = [...articles.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const first = order.findIndex((index) => isRight[index]);
  return new Set(order.slice(0, first + 1).map((index) => articles[index])).size;
}
