import type { Config } from './config.ts';
import { openHome } from './open-home.ts';
import { describeIndexing } from './terminal/describe-indexing.ts';

/** Publishes a first edition where there is none. */
export async function ensureEdition(config: Config): Promise<void> {
  if (await hasEdition(config)) return;
  const { articlesDir } = config;
  process.stderr.write(`There is no edition yet: indexing ${articlesDir}.\n`);
  const { indexWithProgress } = await import('./cli/index-with-progress.ts');
  const { report, seconds } = await indexWithProgress(config, {
    paths: [articlesDir],
    dryRun: false,
    strict: false,
  });
  process.stderr.write(`${describeIndexing(report, seconds, false)}\n`);
}

async function hasEdition(config: Config): Promise<boolean> {
  const home = openHome(config);
  try {
    return (await home.list()).length > 0;
  } finally {
    await home.close();
  }
}
