import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { embedAllInPool } from '../../embeddings/embed-in-pool.ts';
import { createWorkerPool } from '../../src/worker-pool.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Three threads that make a vector of one number of each task. */
function pool() {
  const file = join(temporaryFolder(), 'worker.mjs');
  writeFileSync(file, 'export default (task) => Float32Array.of(task);');
  const options = { size: 3, idleMs: 60_000, name: 'embedder', advice: 'look again' };
  return createWorkerPool(pathToFileURL(file), options);
}

test.each([
  [1, 1],
  [16, 1],
  [200, 3],
])('%i tasks start %i threads, and come back in their order', async (count, threads) => {
  const started = pool();
  const tasks = Array.from({ length: count }, (_, at) => at);
  const vectors = await embedAllInPool(started, tasks);
  expect(vectors.map(([first]) => first)).toEqual(tasks);
  expect(started.threads()).toBe(threads);
  await started.close();
});
