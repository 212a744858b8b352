import { readdir } from 'node:fs/promises';
import type { Dateline } from '../answering/dateline.ts';
import type { Config } from '../config.ts';
import { checkOf, type Check } from './check.ts';

/** The folder of articles and the edition in force. */
export function coverageChecks(
  { articlesDir, dataDir }: Config,
  dateline: Pick<Dateline, 'sources'>,
): readonly Check[] {
  return [
    checkOf(
      'Articles',
      async () => `${(await readdir(articlesDir)).length} files and folders in ${articlesDir}`,
      'set ARTICLES_DIR to the folder with your articles',
    ),
    checkOf(
      'Edition',
      async () => {
        const { articles, outlets, edition, indexedAt } = await dateline.sources();
        const named = outlets.filter(({ outlet }) => outlet !== null).length;
        return `${edition} in ${dataDir}: ${articles.length} articles of ${named} outlets, indexed ${indexedAt}`;
      },
      '',
    ),
  ];
}
