import { join } from 'node:path';
import { runIndex } from '../../src/indexing/run-index.ts';
import { loadConfig } from '../../src/config.ts';
import { LIGHTHOUSE, writeFiles, type Files } from './small-coverage.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface IndexedFolder {
  readonly articlesDir: string;
  readonly dataDir: string;
  /** The environment that names both, for processes of the program; tests at the same time share no port. */
  readonly env: {
    readonly ARTICLES_DIR: string;
    readonly DATA_DIR: string;
    readonly MONITORING_PORT: string;
  };
}

/** Articles in a folder of their own that are not indexed yet. */
export function articlesFolder(files: Files = LIGHTHOUSE): IndexedFolder {
  const folder = temporaryFolder();
  const articlesDir = writeFiles(join(folder, 'articles'), files);
  const dataDir = join(folder, 'data');
  const env = { ARTICLES_DIR: articlesDir, DATA_DIR: dataDir, MONITORING_PORT: '0' };
  return { articlesDir, dataDir, env };
}

/** Such articles with an edition of them, by the real built-in embedder. */
export async function indexedFolder(files: Files = LIGHTHOUSE): Promise<IndexedFolder> {
  const made = articlesFolder(files);
  await runIndex(loadConfig(made.env), { paths: [made.articlesDir] });
  return made;
}
