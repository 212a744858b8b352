import { readdir } from 'node:fs/promises';
import type { Dateline } from '../answering/dateline.ts';
import type { Config } from '../config.ts';
import { checkOf, type Check } from './check.ts';

/** The folder of articles and the edition in force. */
export function coverageChecks(
  config: Config,
  dateline: Pick<Dateline, 'sources'>,
): readonly Check[] {
  const { articlesDir, databaseUrl, dataDir } = config;
  const place = databaseUrl === undefined ? dataDir : 'the database';
  return [
    checkOf(
      'Articles',
      () => countEntries(articlesDir),
      'set ARTICLES_DIR to the folder with your articles',
    ),
    checkOf(
      'Edition',
      async () => {
        const { articles, outlets, edition, indexedAt } = await dateline.sources();
        const named = outlets.filter(({ outlet }) => outlet !== null).length;
        return `${edition} in ${place}: ${articles.length} articles of ${named} outlets, indexed ${indexedAt.slice(0, 16).replace('T', ' ')} UTC`;
      },
      '',
    ),
  ];
}

async function countEntries(folder: string): Promise<string> {
  const entries = await readdir(folder).catch((cause: unknown) => {
    throw new Error(`${folder} is no folder that can be read`, { cause });
  });
  return `${entries.length} files and folders in ${folder}`;
}
