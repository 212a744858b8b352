import type { Embedder } from '../../../embeddings/embedder.ts';
import { withChanges } from '../../../embeddings/with-changes.ts';

/** Where vectors are kept, by fingerprint and text. */
export interface VectorStore {
  get(fingerprint: string, text: string): Float32Array | null;
  put(fingerprint: string, entries: Iterable<readonly [text: string, vector: Float32Array]>): void;
}

/** The same embedder, with questions that were asked before taken from a store. */
export function rememberQuestions(embedder: Embedder, store: VectorStore): Embedder {
  // A question may have another vector than a passage of the same words.
  const key = `${embedder.fingerprint}:question`;
  return withChanges(embedder, {
    async embedQuestion(text, options) {
      const known = store.get(key, text);
      if (known !== null) return known;
      const vector = await embedder.embedQuestion(text, options);
      store.put(key, [[text, vector]]);
      return vector;
    },
  });
}
