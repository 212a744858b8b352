import { performance } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Indexing } from '../indexing/indexing.ts';

/** From a few new articles to a large archive. */
const SECONDS = [1, 5, 15, 60, 300, 900, 3600, 14_400];

/** The same indexing, counted. */
export function countIndexing(registry: Registry, indexing: Indexing): Indexing {
  const registers = [registry];
  const runs = new Counter({
    name: 'dateline_index_runs_total',
    help: 'Index runs that the bot began, by how they ended; busy: another one was under way.',
    labelNames: ['outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'dateline_index_seconds',
    help: 'How long index runs took that ended well.',
    buckets: SECONDS,
    registers,
  });
  const lastDone = new Gauge({
    name: 'dateline_index_last_done_timestamp_seconds',
    help: 'When an index run last ended well, in seconds since 1970; 0 while none has.',
    registers,
  });
  for (const outcome of ['done', 'busy', 'failed']) runs.inc({ outcome }, 0);
  return {
    async run(options) {
      const started = performance.now();
      try {
        const summary = await indexing.run(options);
        runs.inc({ outcome: summary === null ? 'busy' : 'done' });
        if (summary !== null) {
          seconds.observe((performance.now() - started) / 1000);
          lastDone.setToCurrentTime();
        }
        return summary;
      } catch (error) {
        runs.inc({ outcome: 'failed' });
        throw error;
      }
    },
    close() {
      indexing.close();
    },
  };
}
