import { ProviderError } from '../errors.ts';
import { remark, type Remark } from '../localisation/remark.ts';
import type { Question } from './question.ts';
import { relax } from './relax.ts';
import type { Reranker } from './reranking/reranker.ts';
import { unlessItFails } from './reranking/unless-it-fails.ts';
import { retrieve, type RetrievedHits, type RetrieveOptions } from './retrieve.ts';
import { createMuteEmbedder, withoutVectors } from './words-only.ts';

export interface FindHitsOptions extends RetrieveOptions {
  /** Told when a reranker's provider has failed. */
  readonly onUnranked?: ((error: ProviderError) => void) | undefined;
  /**
   * Told when the embedder's provider has failed, and the question was searched by its words alone.
   * @default it is searched by words and meaning, or not at all
   */
  readonly onUnembedded?: ((error: ProviderError) => void) | undefined;
}

/** What every search of a program is made with. */
export type SearchParts = Pick<
  FindHitsOptions,
  'embedder' | 'rerankers' | 'onUnranked' | 'onUnembedded'
>;

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
 * provider fails, the order of the search stands, and a note says so; likewise when words alone were searched.
 * @param isEnough by default, anything at all
 * @throws ProviderError when the question cannot be embedded, and nobody is to be told that
 */
export async function findHits(
  question: Question,
  { rerankers = [], onUnranked, onUnembedded, ...options }: FindHitsOptions,
  isEnough: IsEnough = ({ hits }) => hits.length > 0,
): Promise<FoundHits> {
  const notes: Remark[] = [];
  const watched = (reranker: Reranker) =>
    unlessItFails(reranker, (error) => {
      notes.push(remark('remarks.unranked'));
      onUnranked?.(error);
    });
  const careful = { ...options, rerankers: rerankers.map(watched) };
  try {
    return { ...(await findEnough(question, careful, isEnough)), notes };
  } catch (error) {
    if (!(error instanceof ProviderError) || onUnembedded === undefined) throw error;
    onUnembedded(error);
    notes.push(remark('remarks.unembedded'));
    return { ...(await findEnough(question, byWordsAlone(careful), isEnough)), notes };
  }
}

function byWordsAlone(options: RetrieveOptions): RetrieveOptions {
  return {
    ...options,
    embedder: createMuteEmbedder(),
    edition: withoutVectors(options.edition),
  };
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
