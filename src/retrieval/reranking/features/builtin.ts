import type { Reranker } from '../reranker.ts';
import { FEATURES, featureValues, type FeatureOptions } from './feature-values.ts';
import { WEIGHTS } from './weights.ts';

/**
 * A reranker that needs no network: each candidate's score is the weighted sum of its features, 0 to 1. The same
 * question on the same edition gives the same scores.
 */
export function createBuiltinReranker(options: FeatureOptions): Reranker {
  return {
    name: 'builtin',
    rerank(question, candidates, { terms }) {
      const rows = featureValues(question, terms, candidates, options);
      return Promise.resolve(rows.map(weigh));
    },
  };
}

function weigh(values: readonly number[]): number {
  return FEATURES.reduce((sum, name, index) => sum + WEIGHTS[name] * (values[index] ?? 0), 0);
}
