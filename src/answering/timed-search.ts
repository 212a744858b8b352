import { performance } from 'node:perf_hooks';
import type { SearchParts } from '../retrieval/find-hits.ts';
import type { Times } from './stopwatch.ts';

/** The parts of a search, and how long they took until now. */
export interface TimedSearch {
  readonly parts: SearchParts;
  /** `embed` and `rerank`, as far as they were called. */
  times(): Times;
}

/** Parts of a search that note how long they take; for one search. */
export function timedSearch({ embedder, rerankers = [], ...rest }: SearchParts): TimedSearch {
  const times: Record<string, number> = {};
  async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      times[name] = (times[name] ?? 0) + performance.now() - started;
    }
  }
  return {
    times: () => ({ ...times }),
    parts: {
      ...rest,
      embedder: {
        ...embedder,
        embedQuestion: (text, options) =>
          timed('embed', () => embedder.embedQuestion(text, options)),
      },
      rerankers: rerankers.map(({ name, ...reranker }) => ({
        name,
        rerank: (...asked) => timed('rerank', () => reranker.rerank(...asked)),
      })),
    },
  };
}
