import { z } from 'zod';
import type { Asker, Claim, QuotaLeft, QuotaLimit, QuotaRules } from '../tables/quotas.ts';

/** No limit counts over a longer time. */
export const COUNTED_MS = 24 * 60 * 60_000;

const windowSchema = z.object({ used: z.number(), oldest: z.number().nullable() });

/** The limits that someone comes under: in direct messages not those of a server. */
export function limitsOf({ guildId }: Asker, { limits }: QuotaRules): readonly QuotaLimit[] {
  return limits.filter(({ scope }) => scope !== 'guild' || guildId !== null);
}

/**
 * How much of a limit is left.
 * @param row of the newest questions within its time, as many as it lets through: how many they are, and when the
 * oldest of them was asked, ms
 */
export function toQuotaLeft(limit: QuotaLimit, row: unknown): QuotaLeft {
  const { used, oldest } = windowSchema.parse(row);
  const nextAt = oldest === null ? null : new Date(oldest + limit.windowMs);
  return { ...limit, left: limit.most - used, nextAt };
}

/** What stands in the way of one more question for the longest; `null` where nothing does. */
export function refusalOf(windows: readonly QuotaLeft[]): (Claim & { granted: false }) | null {
  const [last] = windows
    .filter(({ left }) => left === 0)
    .toSorted((a, b) => Number(b.nextAt) - Number(a.nextAt));
  return last?.nextAt ? { granted: false, reason: last.scope, freeAt: last.nextAt } : null;
}

/** What was counted longer ago, ms, counts no more. */
export function longestOf({ limits, lostAfterMs }: QuotaRules): number {
  return Math.max(lostAfterMs, ...limits.map(({ windowMs }) => windowMs));
}
