import type { Embedder } from '../../../embeddings/embedder.ts';
import { namedSet } from '../retrieval/named-sets.ts';
import type { SetName } from '../retrieval/set-names.ts';
import { openSetEdition, type SetEditionOptions } from '../set-edition.ts';
import { collectExamples } from './collect-examples.ts';
import type { RankingExample } from './example.ts';
import { fit, type Fit } from './fit.ts';

/**
 * The sets that weights are fitted to. `changing` is none of them: which of its articles is current is a matter of
 * dates, which no feature knows.
 */
const FITTED_SETS: readonly SetName[] = ['sample', 'query-filters', 'meantime', 'ntrex'];
/** Those asked in several pairs of languages. */
const BY_TYPE: readonly SetName[] = ['meantime', 'ntrex'];

export interface RerankingOptions extends SetEditionOptions {
  readonly embedder: Embedder;
  /** The folder that holds the folders of third-party sets. */
  readonly shared: string;
}

/**
 * Searches for the questions of all sets, and fits the weights of the built-in reranker to what was found.
 * @throws CoverageError when the files of a set cannot be read
 */
export async function fitReranker(options: RerankingOptions): Promise<Fit> {
  const examples = new Map<string, readonly RankingExample[]>();
  for (const name of FITTED_SETS) examples.set(name, await examplesOf(name, options));
  return fit(examples);
}

async function examplesOf(
  set: SetName,
  options: RerankingOptions,
): Promise<readonly RankingExample[]> {
  const { shared, embedder, now, signal, onProgress } = options;
  const examples: RankingExample[] = [];
  for (const part of (await namedSet(set, shared)).parts) {
    const edition = await openSetEdition(part, options);
    try {
      const found = await collectExamples(part.questions, {
        edition,
        embedder,
        set,
        byType: BY_TYPE.includes(set),
        today: now.toISOString().slice(0, 10),
        signal,
        onSearched: (done) => onProgress?.(`Asking ${part.name}`, done, part.questions.length),
      });
      examples.push(...found);
    } finally {
      await edition.close();
    }
  }
  return examples;
}
