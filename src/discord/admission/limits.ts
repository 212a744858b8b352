import type { QuotaLimit, QuotaRules } from '../../state/tables/quotas.ts';

/** How much may be asked; 0 is without limit. */
export interface Limits {
  /** By one person, within a minute. */
  readonly perMinute: number;
  /** In one server, within 24 hours. */
  readonly perDayServer: number;
  /** In all, within 24 hours. */
  readonly perDay: number;
  /** Answered at the same time; at least 1. */
  readonly atOnce: number;
}

/** As many as people like, a few at a time. */
export const NO_LIMITS: Limits = { perMinute: 0, perDayServer: 0, perDay: 0, atOnce: 4 };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A question under way is renewed more often than this; one that is not was lost in a crash. */
const LOST_AFTER_MS = 1.5 * MINUTE_MS;

/** The limits as questions are counted by. */
export function rulesOf({ perMinute, perDayServer, perDay }: Limits): QuotaRules {
  const limits: readonly QuotaLimit[] = [
    { scope: 'user', most: perMinute, windowMs: MINUTE_MS },
    { scope: 'guild', most: perDayServer, windowMs: DAY_MS },
    { scope: 'all', most: perDay, windowMs: DAY_MS },
  ];
  return { limits: limits.filter(({ most }) => most > 0), lostAfterMs: LOST_AFTER_MS };
}
