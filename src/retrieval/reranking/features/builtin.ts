import type { Reranker } from '../reranker.ts';
import { phrasesIn } from './asked-order.ts';
import { featuresOf } from './features-of.ts';
import type { TextFeatureOptions } from './text-features.ts';
import { weigh } from './weigh.ts';

/** Texts read of a question's candidates: what they tell moves one by a place or two, unless a phrase is asked for. */
const READ = 8;
const READ_FOR_PHRASES = 40;

export type FeatureOptions = Pick<TextFeatureOptions, 'answerPlaces'>;

/**
 * A reranker that needs no network: each candidate's score is the weighted sum of its features, 0 to 1. The same
 * question on the same edition gives the same scores.
 */
export function createBuiltinReranker({ answerPlaces }: FeatureOptions): Reranker {
  return {
    name: 'builtin',
    async rerank(question, candidates, { terms, edition }) {
      const limit = phrasesIn(question).length > 0 ? READ_FOR_PHRASES : READ;
      return weigh(await featuresOf(question, candidates, { terms, edition, answerPlaces, limit }));
    },
  };
}
