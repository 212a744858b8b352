import { performance } from 'node:perf_hooks';
import { folderSize } from '../folder-size.ts';
import type { Operations } from '../discord/service/operations.ts';
import type { Indexing } from './indexing.ts';

/** What `/admin` may see and do of the installation in a data folder. */
export function createOperations(dataDir: string, indexing: Indexing): Operations {
  return {
    diskBytes: () => folderSize(dataDir),
    async reindex(onProgress) {
      const started = performance.now();
      const report = await indexing.run({ onProgress });
      if (report === null) return null;
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      return { ...report, seconds };
    },
  };
}
