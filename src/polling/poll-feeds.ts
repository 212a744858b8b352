import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { loadSettings } from '../coverage/settings/load-settings.ts';
import type { Indexing } from '../indexing/indexing.ts';
import { startPolling, type Polling } from './start-polling.ts';

const MINUTE_MS = 60_000;

/**
 * Reads the feeds of the articles' folder again and again, and publishes what is new, while the program runs.
 * `null` where the setting is off. A folder without feeds costs nothing; feeds may be added while it runs.
 */
export function pollFeeds(
  { articlesDir, feedPollMinutes }: Config,
  indexing: Indexing,
  log: Logger,
): Polling | null {
  if (feedPollMinutes === 0) return null;
  return startPolling({
    everyMs: feedPollMinutes * MINUTE_MS,
    async run(signal) {
      const feeds = (await loadSettings(articlesDir))?.feeds.length ?? 0;
      if (feeds === 0) return;
      const report = await indexing.run({ signal });
      if (report === null) log.debug('the feeds are read by an index that is under way');
      else log.info({ feeds, ...report }, 'feeds read');
    },
    onError: (error) => {
      log.warn({ err: error }, 'the feeds could not be read: the coverage stays as it is');
    },
  });
}
