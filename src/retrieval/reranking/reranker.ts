import type { Edition } from '../../edition/edition.ts';
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import type { SearchTerm } from '../search-terms.ts';

export interface RerankOptions {
  /** What was searched for. */
  readonly terms: readonly SearchTerm[];
  /** Where the candidates were found. */
  readonly edition: Pick<Edition, 'passages' | 'termNumber'>;
  readonly signal?: AbortSignal | undefined;
}

/** Looks again, and closer, at what a search found. One file an adapter. */
export interface Reranker {
  /** As in `RERANKER`. */
  readonly name: 'builtin' | 'endpoint';
  /**
   * One finite score a candidate, in the order of the candidates; higher is better, comparable within one call only.
   * @throws ProviderError when a server cannot be reached or answers with something unusable
   */
  rerank(
    question: Question,
    candidates: readonly Candidate[],
    options: RerankOptions,
  ): Promise<readonly number[]>;
}
