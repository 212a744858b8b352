import type { Reranker } from '../reranker.ts';
import { neighboursIn, phrasesIn } from './asked-order.ts';
import { lookAtAll } from './seen-candidate.ts';
import { termFeatures } from './term-features.ts';
import { withTextFeatures, type TextFeatureOptions } from './text-features.ts';
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
      const neighbours = neighboursIn(question);
      const seen = lookAtAll(candidates, { terms, neighbours, edition });
      const told = termFeatures(question, seen, { terms, neighbours });
      const limit = phrasesIn(question).length > 0 ? READ_FOR_PHRASES : READ;
      const read = { edition, terms, answerPlaces, limit };
      return weigh(await withTextFeatures(question, seen, told, read));
    },
  };
}
