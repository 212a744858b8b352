import type { Remark } from '../../localisation/remark.ts';
import type { Edition } from '../../edition/edition.ts';
import { matchesFilter } from '../../edition/filter.ts';
import { findHits, type SearchParts } from '../../retrieval/find-hits.ts';
import type { Hit } from '../../retrieval/hit.ts';
import type { Question } from '../../retrieval/question.ts';
import type { SearchTerm } from '../../retrieval/search-terms.ts';
import { understand } from '../../retrieval/understand.ts';
import { correctingHits } from '../corrections/correcting-hits.ts';
import type { TopicRequest } from '../dateline.ts';
import { readStatements } from './read-statements.ts';
import type { Statement } from './statement.ts';

/** What an edition says on a topic. */
export interface FoundStatements {
  readonly question: Question;
  readonly terms: readonly SearchTerm[];
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Remarks on the search for the reader. */
  readonly notes: readonly Remark[];
  /** By date, article and place: all of the passages found, near to the topic or not. */
  readonly statements: readonly Statement[];
}

/** Passages read for one topic. */
const PASSAGES = 48;

/**
 * Searches an edition for a topic, and reads what was found sentence by sentence, with what corrects it.
 * @throws UserError for a topic or filter that cannot be met
 * @throws ProviderError when the topic cannot be embedded
 */
export async function findStatements(
  { topic, filter, asOf, undo, signal, onStage }: TopicRequest,
  edition: Edition,
  parts: SearchParts,
): Promise<FoundStatements> {
  const asked = understand(topic, { edition, filter, asOf, undo });
  const articles = edition.articles.filter((entry) => matchesFilter(entry, asked.filter));
  onStage?.({ stage: 'searching', articles: articles.length });
  const options = { ...parts, edition, topK: PASSAGES, signal };
  const { question, terms, hits, notes } = await findHits(asked, options);
  const all = [...hits, ...(await correctingHits(hits, edition))];
  return { question, terms, hits, notes, statements: readStatements(all, terms) };
}
