import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { State } from './state.ts';

const DAY_MS = 24 * 60 * 60_000;

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

/** Removes what has been kept long enough, now and once a day; the returned function ends that. */
export function startRetention({ state, days, now, clock, log }: RetentionOptions): () => void {
  let callOff = (): void => undefined;
  const purge = (): void => {
    callOff = clock.after(DAY_MS, purge);
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
