import type { Embedder } from '../../../embeddings/embedder.ts';
import { rememberQuestions } from '../../evaluation/retrieval/remember-questions.ts';

/** An embedder that has the vectors of some questions at hand: what is measured with it is all the rest. */
export function rememberingQuestions(
  embedder: Embedder,
  vectors: ReadonlyMap<string, Float32Array>,
): Embedder {
  return rememberQuestions(embedder, {
    get: (_, text) => vectors.get(text) ?? null,
    put: () => undefined,
  });
}
