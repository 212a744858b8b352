import type { Edition } from '../edition/edition.ts';
import { matchesFilter } from '../edition/filter.ts';
import { findHits, type FoundHits, type SearchParts } from '../retrieval/find-hits.ts';
import { joinNeighbours } from '../retrieval/join-neighbours.ts';
import { understand } from '../retrieval/understand.ts';
import type { AskRequest } from './dateline.ts';
import { judgeEvidence } from './evidence-gate.ts';
import type { Times } from './stopwatch.ts';
import { timedSearch } from './timed-search.ts';
import type { Writer } from './writer.ts';

/** What a search depends on, apart from the edition. */
export interface SearchingParts extends SearchParts {
  /** Who reads what is found. */
  readonly writer: Writer;
}

/** What was found, and how long the parts of the search took. */
export interface FoundEvidence extends FoundHits {
  readonly times: Times;
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
  { writer, ...parts }: SearchingParts,
): Promise<FoundEvidence> {
  const question = understand(text, { edition, filter, history, readAs, asOf, undo });
  const articles = edition.articles.filter((entry) => matchesFilter(entry, question.filter));
  onStage?.({ stage: 'searching', articles: articles.length });
  const search = timedSearch(parts);
  const found = await findHits(
    question,
    { ...search.parts, edition, topK: writer.passages, signal },
    ({ question: asked, hits, terms }) => judgeEvidence(hits, terms, asked, parts.embedder).passes,
  );
  const hits = await joinNeighbours(found.hits, edition);
  return { ...found, hits, times: search.times() };
}
