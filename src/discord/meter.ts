import type { Refusal } from './admission/admission.ts';
import type { Outcome } from './asking/course.ts';

/** Counts what the bot does, for those who look after it. */
export interface Meter {
  /** What came of something that was asked. */
  asked(outcome: Outcome): void;
  /** Something was not let in. */
  refused(reason: Refusal['reason']): void;
}

/** Counts nothing. */
export const NO_METER: Meter = {
  asked: () => undefined,
  refused: () => undefined,
};
