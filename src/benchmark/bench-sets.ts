import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SetName } from '../evaluation/retrieval/set-names.ts';
import { setSchema, type SetRun } from './measure/set-run.ts';
import { runTask } from './run-task.ts';

/** In the repository, and those that are read where they lie. */
const OWN: readonly SetName[] = ['sample'];
/** The coverage of the first, in a checkout. */
const SAMPLE = 'articles';
const SHARED: readonly SetName[] = ['meantime', 'ntrex', 'query-filters'];

/**
 * Measures Dateline with the built-in embedder on the evaluation sets that are there.
 * @param folder an empty folder that may be filled; emptied in the end
 */
export async function benchSets(shared: string, folder: string): Promise<readonly SetRun[]> {
  const own = OWN.filter(() => existsSync(SAMPLE));
  const names = [...own, ...SHARED.filter((name) => existsSync(join(shared, name)))];
  const runs: SetRun[] = [];
  for (const name of names)
    runs.push(setSchema.parse(await runTask({ task: 'set', name, shared, folder })));
  await rm(folder, { recursive: true, force: true });
  return runs;
}
