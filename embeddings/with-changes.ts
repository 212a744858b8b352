import type { Embedder } from './embedder.ts';

/** What another embedder may do in its own way and still have the same vectors. */
type Changes = Partial<Pick<Embedder, 'embedPassages' | 'embedQuestion'>>;

/** The same embedder, but for what is given. It knows its dimensions as soon as the one within does. */
export function withChanges(embedder: Embedder, changes: Changes): Embedder {
  return {
    name: embedder.name,
    model: embedder.model,
    get dimensions() {
      return embedder.dimensions;
    },
    fingerprint: embedder.fingerprint,
    languages: embedder.languages,
    embedPassages: (texts, options) => embedder.embedPassages(texts, options),
    embedQuestion: (text, options) => embedder.embedQuestion(text, options),
    warmUp: embedder.warmUp,
    close: () => embedder.close(),
    ...changes,
  };
}
