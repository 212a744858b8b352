import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition } from '../edition/edition.ts';
import { withScore, type Candidate } from './candidate.ts';
import { diversify } from './diversify.ts';
import { findCandidates } from './find-candidates.ts';
import { grammarTerms } from './grammar-terms.ts';
import type { Hit } from './hit.ts';
import { otherCarriers } from './other-carriers.ts';
import { interleave } from './interleave.ts';
import type { Question } from './question.ts';
import type { Reranker } from './reranking/reranker.ts';
import { searchTerms, type SearchTerm } from './search-terms.ts';
import { subQuestions } from './sub-questions.ts';
import { timelyFirst } from './timely-first.ts';
import { timeAsked } from './understanding/time-asked.ts';
import { yieldToEvents } from '../yield-to-events.ts';

/** What a retrieval is made with, whatever is asked. */
export interface RetrievalParts {
  readonly embedder: Embedder;
  /** Rank what the searches found once more, each on the scores of the one before; without any, the fused score ranks. */
  readonly rerankers?: readonly Reranker[] | undefined;
}

export interface RetrieveOptions extends RetrievalParts {
  readonly edition: Edition;
  /** Hits wanted, 1 or more. */
  readonly topK: number;
  readonly signal?: AbortSignal | undefined;
}

export interface RetrievedHits {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The words that were searched, each weighed. */
  readonly terms: readonly SearchTerm[];
}

interface Rankable {
  readonly candidates: readonly Candidate[];
  readonly terms: readonly SearchTerm[];
}

/**
 * The passages nearest to a question, best first: words and vectors searched under the question's filter,
 * fused, copies collapsed, few from one article or outlet. The same question on the same edition gives the
 * same hits. Reading the question, searching, looking at what was found and ranking are turns of the event loop by
 * themselves.
 * @throws ProviderError when the question cannot be embedded
 */
export async function retrieve(
  question: Question,
  options: RetrieveOptions,
): Promise<RetrievedHits> {
  const { edition, topK } = options;
  const terms = await searchTerms(question, edition);
  await yieldToEvents();
  const rankings: Candidate[][] = [];
  for (const part of subQuestions(question)) {
    const candidates = await findCandidates(part, terms, options);
    await yieldToEvents();
    rankings.push(await rank(part, { candidates, terms }, options));
  }
  const ranked = interleave(bestFirst(rankings), ({ label }) => label);
  const grammar = (language: string | null) => grammarTerms(edition, language);
  return { terms, hits: await toHits(diversify(ranked, topK, { grammar }), edition) };
}

/** @param chosen best first */
async function toHits(chosen: readonly Candidate[], edition: Edition): Promise<Hit[]> {
  const passages = await edition.passages(chosen.map(({ label }) => label));
  return passages.flatMap((passage, index) => {
    const found = chosen[index];
    if (found === undefined) return [];
    const { article, score, cosine, lexical } = found;
    const alsoCarriedBy = otherCarriers(article, edition.articles);
    return { rank: index + 1, passage, article, score, similarity: cosine, lexical, alsoCarriedBy };
  });
}

/** By the score of the first of each. */
function bestFirst(rankings: readonly Candidate[][]): readonly Candidate[][] {
  return [...rankings].sort((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0));
}

/** Best first, equal ones by label. */
async function rank(
  question: Question,
  { candidates, terms }: Rankable,
  { edition, rerankers = [], signal }: RetrieveOptions,
): Promise<Candidate[]> {
  let ranked = candidates;
  for (const reranker of rerankers) {
    const scores = await reranker.rerank(question, ranked, { terms, edition, signal });
    ranked = ranked.map((one, index) => withScore(one, scores[index] ?? one.score));
  }
  const best = [...ranked].sort((a, b) => b.score - a.score || a.label - b.label);
  const time = timeAsked(question);
  return time === null ? best : timelyFirst(best, time, { terms, edition });
}
