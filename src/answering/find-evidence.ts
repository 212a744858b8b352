import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition } from '../edition/edition.ts';
import { matchesFilter } from '../edition/filter.ts';
import type { Hit } from '../retrieval/hit.ts';
import { queryTerms } from '../retrieval/query-terms.ts';
import type { Question } from '../retrieval/question.ts';
import { relax } from '../retrieval/relax.ts';
import { retrieve, type RetrieveOptions } from '../retrieval/retrieve.ts';
import { weighTerms, type WeightedTerm } from '../retrieval/term-weights.ts';
import { understand } from '../retrieval/understand.ts';
import type { AskRequest } from './dateline.ts';
import { judgeEvidence } from './evidence-gate.ts';

/** A question as understood, and what was found for it. */
export interface FoundEvidence {
  readonly question: Question;
  readonly terms: readonly WeightedTerm[];
  /** Best first. */
  readonly hits: readonly Hit[];
}

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
  embedder: Embedder,
): Promise<FoundEvidence> {
  const question = understand(text, { edition, filter, history, asOf, undo });
  const articles = edition.articles.filter((entry) => matchesFilter(entry, question.filter));
  onStage?.({ stage: 'searching', articles: articles.length });
  const find = (asked: Question) => evidenceFor(asked, { edition, embedder, signal });
  const first = await find(question);
  for (let asked: Question | null = question; asked !== null; asked = relax(asked)) {
    const found = asked === question ? first : await find(asked);
    if (judgeEvidence(found.hits, found.terms, found.question.query).passes) return found;
  }
  return first;
}

async function evidenceFor(
  question: Question,
  { edition, embedder, signal }: Omit<RetrieveOptions, 'topK'>,
): Promise<FoundEvidence> {
  const hits = await retrieve(question, { edition, embedder, topK: EVIDENCE_PASSAGES, signal });
  const terms = queryTerms(question.query, question.language, edition.languages);
  return { question, hits, terms: await weighTerms(terms, edition) };
}
