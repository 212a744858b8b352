import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition } from '../edition/edition.ts';
import type { Candidate } from './candidate.ts';
import { diversify } from './diversify.ts';
import { findCandidates, type FoundCandidates } from './find-candidates.ts';
import type { Hit } from './hit.ts';
import { otherCarriers } from './other-carriers.ts';
import type { Question } from './question.ts';
import type { Reranker } from './reranking/reranker.ts';

export interface RetrieveOptions {
  readonly edition: Edition;
  readonly embedder: Embedder;
  /** Ranks what the two searches found once more; without it, the fused score ranks. */
  readonly reranker?: Reranker | undefined;
  /** Hits wanted, 1 or more. */
  readonly topK: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The passages nearest to a question, best first: words and vectors searched under the question's filter,
 * fused, copies collapsed, few from one article or outlet. The same question on the same edition gives the
 * same hits.
 * @throws ProviderError when the question cannot be embedded
 */
export async function retrieve(question: Question, options: RetrieveOptions): Promise<Hit[]> {
  const { edition, topK } = options;
  const ranked = await rank(question, await findCandidates(question, options), options);
  return diversify(ranked, topK).map((found, index) => ({
    rank: index + 1,
    passage: found.passage,
    article: found.article,
    score: found.score,
    similarity: found.cosine,
    lexical: found.lexical,
    alsoCarriedBy: otherCarriers(found.article, edition.articles),
  }));
}

/** Best first, equal ones by label. */
async function rank(
  question: Question,
  { candidates, terms }: FoundCandidates,
  { reranker, signal }: RetrieveOptions,
): Promise<Candidate[]> {
  const scores = await reranker?.rerank(question, candidates, { terms, signal });
  return candidates
    .map((candidate, index) => ({ ...candidate, score: scores?.[index] ?? candidate.score }))
    .sort((a, b) => b.score - a.score || a.passage.label - b.passage.label);
}
