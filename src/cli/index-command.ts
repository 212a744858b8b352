import { performance } from 'node:perf_hooks';
import type { Command } from 'commander';
import { runIndex } from '../compose.ts';
import type { Config } from '../config.ts';
import { ConfigError } from '../errors.ts';
import type { IndexReport } from '../edition/index-coverage.ts';
import { rollback } from '../edition/rollback.ts';
import { describeIndexing } from '../terminal/describe-indexing.ts';
import { createProgress } from '../terminal/progress.ts';
import { toJson } from './json.ts';
import type { Surroundings } from './program.ts';

interface IndexFlags {
  readonly data?: string;
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
    .argument('[path...]', 'files and folders of articles (default: ARTICLES_DIR)')
    .option('--json', 'print the report as JSON')
    .option('--dry-run', 'say what would change, and publish nothing')
    .option('--strict', 'publish nothing when anything cannot be read')
    .option('--rollback', 'go back to the edition before the one in force')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (paths: readonly string[], flags: IndexFlags) => {
      const config = surroundings.config(flags);
      if (flags.rollback) return goBack(paths, flags, config, surroundings);
      const started = performance.now();
      const report = await indexWithProgress(
        { paths: paths.length > 0 ? paths : [config.articlesDir], flags },
        config,
      );
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      if (flags.json) surroundings.out(toJson(reportJson(report, seconds)));
      else surroundings.out(describeIndexing(report, seconds, flags.dryRun ?? false));
    });
}

/** Ctrl-C publishes nothing and keeps every vector computed so far. */
async function indexWithProgress(
  { paths, flags }: { paths: readonly string[]; flags: IndexFlags },
  config: Config,
) {
  const progress = createProgress(process.stderr);
  const controller = new AbortController();
  const stop = () => {
    controller.abort(new DOMException('Stopped. Nothing was published.', 'AbortError'));
  };
  process.once('SIGINT', stop);
  try {
    return await runIndex(config, {
      paths,
      dryRun: flags.dryRun ?? false,
      strict: flags.strict ?? false,
      signal: controller.signal,
      onReading: ({ filesRead, files }) => {
        progress.update('Reading files', filesRead, files);
      },
      onEmbedding: ({ done, total }) => {
        progress.update('Embedding passages', done, total);
      },
    });
  } finally {
    progress.stop();
    process.off('SIGINT', stop);
  }
}

async function goBack(
  paths: readonly string[],
  flags: IndexFlags,
  config: Config,
  { out }: Surroundings,
): Promise<void> {
  if (paths.length > 0 || flags.dryRun || flags.strict)
    throw new ConfigError(['--rollback takes no paths, no --dry-run and no --strict']);
  const edition = await rollback(config.dataDir);
  out(flags.json ? toJson({ edition }) : `Back to edition ${edition}.`);
}

function reportJson(report: IndexReport & { embedder: string }, seconds: number) {
  const { edition, articles, passages, added, updated, removed, unchanged } = report;
  const { duplicates, skipped, warnings, embedder, dimensions } = report;
  return {
    edition,
    articles,
    passages,
    added,
    updated,
    removed,
    unchanged,
    duplicates,
    skipped,
    warnings,
    embedder,
    dimensions,
    seconds,
  };
}
