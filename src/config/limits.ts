import { wholeBetween, yesNo } from './fields.ts';

/** How much may be asked, and how long it is kept, as variables. */
export const limitVariables = {
  LIMIT_PER_MINUTE: wholeBetween(0, 1000, 5),
  LIMIT_PER_DAY_SERVER: wholeBetween(0, 1_000_000, 1000),
  LIMIT_PER_DAY: wholeBetween(0, 1_000_000, 5000),
  LIMIT_AT_ONCE: wholeBetween(1, 100, 4),
  RETENTION_DAYS: wholeBetween(0, 36_500, 90),
  LOG_QUESTIONS: yesNo,
};

export interface LimitSettings {
  /** Questions by one person within a minute; 0 for as many as they like. */
  readonly limitPerMinute: number;
  /** Questions in one server within 24 hours; 0 for as many as they like. */
  readonly limitPerDayServer: number;
  /** Questions in all within 24 hours; 0 for as many as there are. */
  readonly limitPerDay: number;
  /** Questions that are answered at the same time; others wait their turn. */
  readonly limitAtOnce: number;
  /** Days after which answers, what was asked, feedback and gaps are removed; 0 for never. */
  readonly retentionDays: number;
  /** Whether the log may hold the text of questions. */
  readonly logQuestions: boolean;
}
