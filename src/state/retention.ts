import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { State } from './state.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Where the time of day goes further within a day than a clock that nobody sets, somebody has set it. */
const MOST_DRIFT_MS = 60 * 60_000;

/** Nothing is older. */
const BEGINNING = new Date(0);

export interface RetentionOptions {
  readonly state: Pick<State, 'purge'>;
  /** What is older is removed; 0 for nothing but what was counted for the limits. */
  readonly days: number;
  readonly now: () => Date;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * Removes what has been kept long enough, now and once a day; the returned function ends that. After the clock was set,
 * nothing is removed until it has been so for a day: it may have been set wrongly.
 */
export function startRetention(options: RetentionOptions): () => void {
  const { state, days, now, clock, log } = options;
  const wasSet = clockWatch(options);
  let callOff = (): void => undefined;
  const purge = (): void => {
    callOff = clock.after(DAY_MS, purge);
    if (wasSet()) {
      log.warn('The clock was set: what was kept long enough by it is removed in a day');
      return;
    }
    const before = days === 0 ? BEGINNING : new Date(now().getTime() - days * DAY_MS);
    state.purge(before).then(
      (answers) => {
        log.info({ answers, days }, 'Removed what was kept long enough');
      },
      (error: unknown) => {
        log.error({ err: error }, 'Could not remove what was kept long enough');
      },
    );
  };
  purge();
  return () => {
    callOff();
  };
}

/** @returns whether the clock was set since it was asked before */
function clockWatch({ now, clock }: Pick<RetentionOptions, 'now' | 'clock'>): () => boolean {
  let offset: number | null = null;
  return () => {
    const before = offset;
    offset = now().getTime() - clock.now();
    return before !== null && Math.abs(offset - before) > MOST_DRIFT_MS;
  };
}
