import { giveWay } from './give-way.ts';
import { runIndex } from './run-index.ts';
import { loadConfig } from '../config.ts';
import { EditionBusyError } from '../errors.ts';
import type { ChildMessage, IndexProgress } from './child-message.ts';

/** The process that indexes for a running bot, whose event loop stays free. Whoever started it is told all. */
await run().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  tell({ kind: 'failed', isBusy: error instanceof EditionBusyError, message });
});
process.disconnect();

async function run(): Promise<void> {
  giveWay();
  const config = loadConfig(process.env);
  const report = await runIndex(config, {
    paths: [config.articlesDir],
    dryRun: false,
    strict: false,
    signal: stopSignal(),
    onReading: ({ filesRead, files }) => {
      tellProgress({ step: 'reading', done: filesRead, total: files });
    },
    onDownload: ({ done, total }) => {
      tellProgress({ step: 'downloading', done: megabytes(done), total: megabytes(total) });
    },
    onEmbedding: ({ done, total }) => {
      tellProgress({ step: 'embedding', done, total });
    },
  });
  const { edition, articles, added, updated, removed } = report;
  const left = { skipped: report.skipped.length, warnings: report.warnings.length };
  tell({ kind: 'report', edition, articles, added, updated, removed, ...left });
}

/** Nothing is published when the bot is stopped, or has gone. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort(new DOMException('Stopped. Nothing was published.', 'AbortError'));
  };
  process.once('disconnect', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  return controller.signal;
}

function tellProgress(progress: IndexProgress): void {
  tell({ kind: 'progress', ...progress });
}

function tell(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
