import type { Embedder } from '../../../embeddings/embedder.ts';

/** An embedder that has the vectors of some questions at hand: what is measured with it is all the rest. */
export function rememberingQuestions(
  embedder: Embedder,
  vectors: ReadonlyMap<string, Float32Array>,
): Embedder {
  return {
    name: embedder.name,
    model: embedder.model,
    dimensions: embedder.dimensions,
    fingerprint: embedder.fingerprint,
    languages: embedder.languages,
    embedPassages: (texts, options) => embedder.embedPassages(texts, options),
    async embedQuestion(text, options) {
      return vectors.get(text) ?? (await embedder.embedQuestion(text, options));
    },
    close: () => embedder.close(),
  };
}
