import type { Hit } from './hit.ts';
import type { Question } from './question.ts';
import { relax } from './relax.ts';
import { retrieve, type RetrieveOptions } from './retrieve.ts';

/** What was found, and under which understanding of the question. */
export interface FoundHits {
  readonly question: Question;
  /** Best first. */
  readonly hits: readonly Hit[];
}

/** Whether what was found will do, or less of the understood filter shall be tried. */
export type IsEnough = (found: FoundHits) => boolean | Promise<boolean>;

/**
 * Retrieves; what was understood of the question as a filter is given up step by step as long as what is found
 * under it is not enough. Where it is not enough without it either, the first try stands.
 * @param isEnough by default, anything at all
 * @throws ProviderError when the question cannot be embedded
 */
export async function findHits(
  question: Question,
  options: RetrieveOptions,
  isEnough: IsEnough = ({ hits }) => hits.length > 0,
): Promise<FoundHits> {
  const first = { question, hits: await retrieve(question, options) };
  for (let found: FoundHits = first; ;) {
    if (await isEnough(found)) return found;
    const wider = relax(found.question);
    if (wider === null) return first;
    found = { question: wider, hits: await retrieve(wider, options) };
  }
}
