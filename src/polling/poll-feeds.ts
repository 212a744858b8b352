import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { loadSettings } from '../coverage/settings/load-settings.ts';
import { startPolling, type Polling } from './start-polling.ts';

const MINUTE_MS = 60_000;

/**
 * Reads the feeds of the articles' folder again and again, and publishes what is new, while the program runs.
 * `null` where the setting is off. A folder without feeds costs nothing; feeds may be added while it runs.
 */
export function pollFeeds(config: Config, log: Logger): Polling | null {
  const { articlesDir, feedPollMinutes } = config;
  if (feedPollMinutes === 0) return null;
  return startPolling({
    everyMs: feedPollMinutes * MINUTE_MS,
    async run(signal) {
      const feeds = (await loadSettings(articlesDir))?.feeds.length ?? 0;
      if (feeds === 0) return;
      // What reads and indexes articles is loaded only by those that do.
      const { runIndex } = await import('../indexing/run-index.ts');
      const paths = [articlesDir];
      const report = await runIndex(config, { paths, dryRun: false, strict: false, signal });
      const { edition, articles, added, updated, skipped, warnings } = report;
      const counts = { skipped: skipped.length, warnings: warnings.length };
      log.info({ feeds, edition, articles, added, updated, ...counts }, 'feeds read');
    },
    onError: (error) => {
      log.warn({ err: error }, 'the feeds could not be read: the coverage stays as it is');
    },
  });
}
