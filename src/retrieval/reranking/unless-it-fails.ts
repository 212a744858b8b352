import { ProviderError } from '../../errors.ts';
import type { Reranker } from './reranker.ts';

/**
 * The same reranker; when its provider fails, and from then on, the order of the search stands.
 * @param onFailure told once
 */
export function unlessItFails(
  reranker: Reranker,
  onFailure: (error: ProviderError) => void,
): Reranker {
  let failed = false;
  return {
    name: reranker.name,
    async rerank(question, candidates, options) {
      const asFound = candidates.map(({ score }) => score);
      if (failed) return asFound;
      try {
        return await reranker.rerank(question, candidates, options);
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        failed = true;
        onFailure(error);
        return asFound;
      }
    },
  };
}
