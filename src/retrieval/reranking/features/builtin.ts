import type { Reranker } from '../reranker.ts';
import { termFeatures } from './term-features.ts';
import { withTextFeatures, type TextFeatureOptions } from './text-features.ts';
import { weigh } from './weigh.ts';

/** Texts read of a question's candidates: beyond, what a text tells can bring no candidate among the first ten. */
const READ = 40;

export type FeatureOptions = Pick<TextFeatureOptions, 'likelyAnswer'>;

/**
 * A reranker that needs no network: each candidate's score is the weighted sum of its features, 0 to 1. The same
 * question on the same edition gives the same scores.
 */
export function createBuiltinReranker({ likelyAnswer }: FeatureOptions): Reranker {
  return {
    name: 'builtin',
    async rerank(question, candidates, { terms, edition }) {
      const rows = termFeatures(question, candidates, { terms, edition });
      const read = { edition, likelyAnswer, limit: READ };
      return (await withTextFeatures(question, candidates, rows, read)).map(weigh);
    },
  };
}
