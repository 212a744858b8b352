import type { ProgramRun } from '../support/run-program.ts';

/** What came of a trial. */
export interface Outcome {
  /** How the process ended that something happened to; `done`: it bore it, or never came to that call. */
  readonly end: 'killed' | 'failed' | 'done';
  /** What is not as promised. */
  readonly problems: readonly string[];
  /** Texts that were embedded twice. */
  readonly paidTwice: number;
}

export function endOf({ status }: ProgramRun): Outcome['end'] {
  if (status === null) return 'killed';
  return status === 0 ? 'done' : 'failed';
}
