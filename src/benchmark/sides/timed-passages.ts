import { performance } from 'node:perf_hooks';
import type { Embedder } from '../../../embeddings/embedder.ts';
import { withChanges } from '../../../embeddings/with-changes.ts';

/** An embedder that keeps how long it took for passages. */
export interface TimedPassages {
  readonly embedder: Embedder;
  readonly milliseconds: () => number;
}

/** The same embedder. */
export function timedPassages(embedder: Embedder): TimedPassages {
  let spent = 0;
  const timed = withChanges(embedder, {
    async embedPassages(texts, options) {
      const started = performance.now();
      try {
        return await embedder.embedPassages(texts, options);
      } finally {
        spent += performance.now() - started;
      }
    },
  });
  return { embedder: timed, milliseconds: () => spent };
}
