import type { Config } from './config.ts';
import type { OutdatedEdition } from './edition/outdated.ts';
import { openHome } from './open-home.ts';
import { describeIndexing } from './terminal/describe-indexing.ts';

/**
 * Publishes a first edition where there is none, and a new one where an older version of Dateline has built the one in
 * force, which stays in force until then.
 * @throws EditionError when the configured articles are another coverage than that of the older edition
 */
export async function ensureEdition(config: Config): Promise<void> {
  const { isEmpty, outdated } = await lookAtHome(config);
  const { articlesDir } = config;
  if (isEmpty)
    await build(config, `There is no edition yet: indexing the articles in ${articlesDir}.`);
  if (outdated !== null)
    await build(
      config,
      `The edition ${outdated.id} was built by an older version of Dateline: building it again from ${articlesDir}. ` +
        'Vectors come from the cache.',
      outdated,
    );
}

async function lookAtHome(config: Config) {
  const home = openHome(config);
  try {
    const isEmpty = (await home.list()).length === 0;
    return { isEmpty, outdated: await home.outdated() };
  } finally {
    await home.close();
  }
}

async function build(config: Config, why: string, replaces?: OutdatedEdition): Promise<void> {
  process.stderr.write(`${why}\n`);
  const { indexWithProgress } = await import('./cli/index-with-progress.ts');
  const { report, seconds } = await indexWithProgress(config, {
    paths: [config.articlesDir],
    dryRun: false,
    strict: false,
    replaces,
  });
  process.stderr.write(`${describeIndexing(report, seconds, false)}\n`);
}
