import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddingCache } from '../../embeddings/cache.ts';
import type { Config } from '../config.ts';
import { onDisk } from '../disk-errors.ts';
import { listEditions } from '../edition/local/list-editions.ts';
import { checkEdition } from '../edition/local/open-edition.ts';
import { editionsFolder } from '../edition/local/paths.ts';
import { openSqliteState } from '../state/sqlite/open-state.ts';
import { STATE_FILE } from '../state/sqlite/state-file.ts';
import { checkOf, type Check } from './check.ts';

/** Whether the files of a data folder are as they were written, those that nobody opens for now among them. */
export function fileChecks({ dataDir }: Pick<Config, 'dataDir'>): readonly Check[] {
  const cache = join(dataDir, 'embeddings.sqlite');
  const state = join(dataDir, STATE_FILE);
  return [
    whereThere('Edition files', editionsFolder(dataDir), () => checkEditions(dataDir)),
    whereThere('Embedding cache', cache, () => checkCache(cache)),
    whereThere('State', state, () => checkState(state)),
  ];
}

function whereThere(subject: string, path: string, look: () => Promise<string> | string): Check {
  const check = checkOf(subject, () => onDisk(path, async () => look()), '');
  const off = { state: 'off', subject, detail: `there is no ${path} yet` } as const;
  return () => (existsSync(path) ? check() : Promise.resolve([off]));
}

async function checkEditions(dataDir: string): Promise<string> {
  const editions = await listEditions(dataDir);
  for (const { id } of editions) await checkEdition(join(editionsFolder(dataDir), id));
  return asWritten(editions.length, 'edition');
}

function checkCache(path: string): string {
  const cache = openEmbeddingCache(path);
  try {
    const { vectors, damaged } = cache.check();
    if (damaged > 0)
      throw new Error(
        `${damaged} of ${vectors} vectors in ${path} are damaged: \`npm run index\` computes them again`,
      );
    return asWritten(vectors, 'vector');
  } finally {
    cache.close();
  }
}

function asWritten(count: number, what: string): string {
  return count === 1
    ? `1 ${what} is as it was written`
    : `${count} ${what}s are as they were written`;
}

async function checkState(path: string): Promise<string> {
  await openSqliteState(path).close();
  return `${path} is whole`;
}
