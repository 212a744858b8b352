import type { Command } from 'commander';
import type { ComposedReport } from '../indexing/run-index.ts';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';
import { describeIndexing } from '../terminal/describe-indexing.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface IndexFlags extends DataFlag {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly rollback?: boolean;
}

/** Adds `dateline index`. */
export function addIndex(program: Command, surroundings: Surroundings): void {
  program
    .command('index')
    .description('read the coverage and publish an edition of it')
    .argument(
      '[path...]',
      'files and folders of articles, addresses of pages and feeds (default: ARTICLES_DIR)',
    )
    .option('--json', 'print the report as JSON')
    .option('--dry-run', 'say what would change, and publish nothing')
    .option('--strict', 'publish nothing when anything cannot be read')
    .option('--rollback', 'go back to the edition before the one in force')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (paths: readonly string[], flags: IndexFlags) => {
      const config = surroundings.config(flags);
      if (flags.rollback) return goBack(paths, flags, config, surroundings);
      const { indexWithProgress } = await import('./index-with-progress.ts');
      const { report, seconds } = await indexWithProgress(config, {
        paths: paths.length > 0 ? paths : [config.articlesDir],
        dryRun: flags.dryRun ?? false,
        strict: flags.strict ?? false,
      });
      if (flags.json) surroundings.out(toJson(reportJson(report, seconds)));
      else surroundings.out(describeIndexing(report, seconds, flags.dryRun ?? false));
    });
}

async function goBack(
  paths: readonly string[],
  flags: IndexFlags,
  config: Config,
  { out }: Surroundings,
): Promise<void> {
  if (paths.length > 0 || flags.dryRun || flags.strict)
    throw new UserError('--rollback takes no paths, no --dry-run and no --strict.');
  const { openHome } = await import('../open-home.ts');
  const home = openHome(config);
  const edition = await home.rollback().finally(() => home.close());
  out(flags.json ? toJson({ edition }) : `Back to edition ${edition}.`);
}

/** `skipped` names everything that was left out, be it an article or one of its values. */
function reportJson(report: ComposedReport, seconds: number) {
  const { edition, articles, passages, added, updated, removed, unchanged } = report;
  const { duplicates, skipped, warnings, uncertain, embedder, dimensions } = report;
  return {
    edition,
    articles,
    passages,
    added,
    updated,
    removed,
    unchanged,
    duplicates,
    skipped: [...skipped, ...warnings],
    warnings,
    uncertain,
    embedder,
    dimensions,
    seconds,
  };
}
