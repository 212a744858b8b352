import type { ProviderError } from '../errors.ts';
import { remark, type Remark } from '../localisation/remark.ts';
import type { Question } from './question.ts';
import { relax } from './relax.ts';
import { unlessItFails } from './reranking/unless-it-fails.ts';
import { retrieve, type RetrievedHits, type RetrieveOptions } from './retrieve.ts';

export interface FindHitsOptions extends RetrieveOptions {
  /** Told when a reranker's provider has failed. */
  readonly onUnranked?: ((error: ProviderError) => void) | undefined;
}

/** What every search of a program is made with. */
export type SearchParts = Pick<FindHitsOptions, 'embedder' | 'rerankers' | 'onUnranked'>;

/** What was found under one understanding of the question. */
export interface HitsOfQuestion extends RetrievedHits {
  readonly question: Question;
}

/** What was found, and under which understanding of the question. */
export interface FoundHits extends HitsOfQuestion {
  /** Remarks for the reader. */
  readonly notes: readonly Remark[];
}

/** Whether what was found will do, or less of the understood filter shall be tried. */
export type IsEnough = (found: HitsOfQuestion) => boolean;

/**
 * Retrieves; what was understood of the question as a filter is given up step by step as long as what is found
 * under it is not enough. Where it is not enough without it either, the first try stands. When a reranker's
 * provider fails, the order of the search stands, and a note says so.
 * @param isEnough by default, anything at all
 * @throws ProviderError when the question cannot be embedded
 */
export async function findHits(
  question: Question,
  { rerankers = [], onUnranked, ...options }: FindHitsOptions,
  isEnough: IsEnough = ({ hits }) => hits.length > 0,
): Promise<FoundHits> {
  const notes: Remark[] = [];
  const careful = rerankers.map((reranker) =>
    unlessItFails(reranker, (error) => {
      notes.push(remark('remarks.unranked'));
      onUnranked?.(error);
    }),
  );
  return { ...(await findEnough(question, { ...options, rerankers: careful }, isEnough)), notes };
}

async function findEnough(
  question: Question,
  options: RetrieveOptions,
  isEnough: IsEnough,
): Promise<HitsOfQuestion> {
  const first = { question, ...(await retrieve(question, options)) };
  for (let found: HitsOfQuestion = first; ;) {
    if (isEnough(found)) return found;
    const wider = relax(found.question);
    if (wider === null) return first;
    found = { question: wider, ...(await retrieve(wider, options)) };
  }
}
