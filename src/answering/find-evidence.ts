import type { Edition } from '../edition/edition.ts';
import { matchesFilter } from '../edition/filter.ts';
import { findHits, type FindHitsOptions, type FoundHits } from '../retrieval/find-hits.ts';
import { joinNeighbours } from '../retrieval/join-neighbours.ts';
import type { Question } from '../retrieval/question.ts';
import { searchTerms, type SearchTerm } from '../retrieval/search-terms.ts';
import { understand } from '../retrieval/understand.ts';
import type { AskRequest } from './dateline.ts';
import { judgeEvidence } from './evidence-gate.ts';
import type { Writer } from './writer.ts';

/** A question as understood, and what was found for it. */
export interface FoundEvidence extends FoundHits {
  readonly terms: readonly SearchTerm[];
}

/** What a search depends on, apart from the edition. */
export interface SearchingParts extends Pick<
  FindHitsOptions,
  'embedder' | 'rerankers' | 'onUnranked'
> {
  /** Who reads what is found. */
  readonly writer: Writer;
}

/**
 * Understands a question, says that the search begins, and retrieves. What was understood as a filter is given
 * up step by step as long as nothing that could answer is found under it, and something is without it. Neighbouring
 * passages come as one.
 * @throws UserError for a question or filter that cannot be met
 * @throws ProviderError when the question cannot be embedded
 */
export async function findEvidence(
  { question: text, filter, history, readAs, asOf, undo, signal, onStage }: AskRequest,
  edition: Edition,
  { embedder, rerankers, onUnranked, writer }: SearchingParts,
): Promise<FoundEvidence> {
  const question = understand(text, { edition, filter, history, readAs, asOf, undo });
  const articles = edition.articles.filter((entry) => matchesFilter(entry, question.filter));
  onStage?.({ stage: 'searching', articles: articles.length });
  const termsOf = (asked: Question) => searchTerms(asked, edition);
  const found = await findHits(
    question,
    { edition, embedder, rerankers, onUnranked, topK: writer.passages, signal },
    async ({ question: asked, hits }) =>
      judgeEvidence(hits, await termsOf(asked), asked.query).passes,
  );
  const hits = await joinNeighbours(found.hits, edition);
  return { ...found, hits, terms: await termsOf(found.question) };
}
