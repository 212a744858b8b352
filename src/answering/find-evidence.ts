import type { Edition } from '../edition/edition.ts';
import { matchesFilter } from '../edition/filter.ts';
import { findHits, type FindHitsOptions, type FoundHits } from '../retrieval/find-hits.ts';
import { queryTerms } from '../retrieval/query-terms.ts';
import type { Question } from '../retrieval/question.ts';
import { weighTerms, type WeightedTerm } from '../retrieval/term-weights.ts';
import { understand } from '../retrieval/understand.ts';
import type { AskRequest } from './dateline.ts';
import { judgeEvidence } from './evidence-gate.ts';

/** A question as understood, and what was found for it. */
export interface FoundEvidence extends FoundHits {
  readonly terms: readonly WeightedTerm[];
}

/** What a search depends on, apart from the edition. */
export type SearchingParts = Pick<FindHitsOptions, 'embedder' | 'reranker' | 'onUnranked'>;

/** Passages a writer reads for one question. */
const EVIDENCE_PASSAGES = 8;

/**
 * Understands a question, says that the search begins, and retrieves. What was understood as a filter is given
 * up step by step as long as nothing that could answer is found under it, and something is without it.
 * @throws UserError for a question or filter that cannot be met
 * @throws ProviderError when the question cannot be embedded
 */
export async function findEvidence(
  { question: text, filter, history, asOf, undo, signal, onStage }: AskRequest,
  edition: Edition,
  { embedder, reranker, onUnranked }: SearchingParts,
): Promise<FoundEvidence> {
  const question = understand(text, { edition, filter, history, asOf, undo });
  const articles = edition.articles.filter((entry) => matchesFilter(entry, question.filter));
  onStage?.({ stage: 'searching', articles: articles.length });
  const termsOf = (asked: Question) =>
    weighTerms(queryTerms(asked.query, asked.language, edition.languages), edition);
  const found = await findHits(
    question,
    { edition, embedder, reranker, onUnranked, topK: EVIDENCE_PASSAGES, signal },
    async ({ question: asked, hits }) =>
      judgeEvidence(hits, await termsOf(asked), asked.query).passes,
  );
  return { ...found, terms: await termsOf(found.question) };
}
