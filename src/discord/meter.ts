import type { InteractionType } from 'discord.js';
import type { Refusal } from './admission/admission.ts';
import type { Outcome } from './asking/course.ts';

/** Counts what the bot does, for those who look after it. */
export interface Meter {
  /** Discord brought something that somebody did. @param command its name, of commands only */
  interacted(type: InteractionType, command: string | null): void;
  /** What came of something that was asked. */
  asked(outcome: Outcome): void;
  /** Something was not let in. */
  refused(reason: Refusal['reason']): void;
  /** The connection was lost, and is made anew. */
  reconnecting(): void;
  /** Discord answered a request with this HTTP status. */
  responded(status: number): void;
  /** A request has to wait because there were too many, on its route or in all. */
  slowedDown(scope: 'route' | 'all'): void;
}

/** Counts nothing. */
export const NO_METER: Meter = {
  interacted: () => undefined,
  asked: () => undefined,
  refused: () => undefined,
  reconnecting: () => undefined,
  responded: () => undefined,
  slowedDown: () => undefined,
};
