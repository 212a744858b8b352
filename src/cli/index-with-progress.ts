import { performance } from 'node:perf_hooks';
import { runIndex, type ComposedReport } from '../indexing/run-index.ts';
import type { Config } from '../config.ts';
import type { OutdatedEdition } from '../edition/outdated.ts';
import { createProgress } from '../terminal/progress.ts';

export interface TimedReport {
  readonly report: ComposedReport;
  /** Wall clock, to a tenth. */
  readonly seconds: number;
}

/**
 * Indexes and shows on stderr how far it is. Ctrl-C publishes nothing and keeps every vector computed so far.
 * @throws DOMException (`AbortError`) after Ctrl-C
 */
export async function indexWithProgress(
  config: Config,
  request: {
    readonly paths: readonly string[];
    readonly dryRun: boolean;
    readonly strict: boolean;
    readonly replaces?: OutdatedEdition | undefined;
  },
): Promise<TimedReport> {
  const started = performance.now();
  const progress = createProgress(process.stderr);
  const controller = new AbortController();
  const stop = () => {
    controller.abort(new DOMException('Stopped. Nothing was published.', 'AbortError'));
  };
  process.once('SIGINT', stop);
  try {
    const report = await runIndex(config, {
      ...request,
      signal: controller.signal,
      onReading: ({ filesRead, files }) => {
        progress.update('Reading files', filesRead, files);
      },
      onDownload: ({ done, total }) => {
        progress.update('Downloading (MB)', megabytes(done), megabytes(total));
      },
      onEmbedding: ({ done, total }) => {
        progress.update('Embedding passages', done, total);
      },
    });
    return { report, seconds: Math.round((performance.now() - started) / 100) / 10 };
  } finally {
    progress.stop();
    process.off('SIGINT', stop);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
