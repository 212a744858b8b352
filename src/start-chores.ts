import type { Logger } from 'pino';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Indexing } from './indexing/indexing.ts';
import { pollFeeds } from './polling/poll-feeds.ts';
import { startRetention } from './state/retention.ts';
import type { State } from './state/state.ts';

export interface ChoreParts {
  readonly config: Config;
  readonly state: State;
  readonly indexing: Indexing;
  readonly log: Logger;
}

/** What goes on beside the bot, once for all of it. */
export interface Chores {
  /** Also ends an index that is under way. */
  stop(): Promise<void>;
}

/** Removes what was kept long enough, and reads feeds again. */
export function startChores({ config, state, indexing, log }: ChoreParts): Chores {
  const endRetention = startRetention({
    state,
    days: config.retentionDays,
    now: () => new Date(),
    clock: systemClock,
    log,
  });
  const polling = pollFeeds(config, indexing, log);
  return {
    async stop() {
      endRetention();
      indexing.close();
      await polling?.stop();
    },
  };
}
