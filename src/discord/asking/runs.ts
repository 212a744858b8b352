import { randomBytes } from 'node:crypto';
import { DatelineError } from '../../errors.ts';

/** Work was given up because the one who asked said so. */
export class StoppedError extends DatelineError {
  override name = 'StoppedError';
}

/** A question under way in this process. */
export interface Run {
  /** By which it is stopped; good for a custom id. */
  readonly id: string;
  /** Aborted with a `StoppedError`. */
  readonly signal: AbortSignal;
  /** It has ended: it cannot be stopped any more. */
  close(): void;
}

/** What came of a wish to stop: only the one who asked may. */
export type StopOutcome = 'stopped' | 'notYours' | 'gone';

/** The questions under way in this process. */
export interface Runs {
  open(askerId: string): Run;
  stop(runId: string, userId: string): StopOutcome;
}

export function createRuns(): Runs {
  const underWay = new Map<string, { readonly askerId: string; readonly stop: () => void }>();
  return {
    open(askerId) {
      const controller = new AbortController();
      const id = randomBytes(8).toString('base64url');
      underWay.set(id, {
        askerId,
        stop() {
          controller.abort(new StoppedError('Stopped by the one who asked'));
        },
      });
      return { id, signal: controller.signal, close: () => underWay.delete(id) };
    },
    stop(runId, userId) {
      const run = underWay.get(runId);
      if (run === undefined) return 'gone';
      if (run.askerId !== userId) return 'notYours';
      run.stop();
      return 'stopped';
    },
  };
}
