import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Asker, QuotaLeft, QuotaLimit } from '../tables/quotas.ts';

const atSchema = z.array(z.number());

const CONDITIONS = {
  user: 'user_id = @userId',
  guild: 'guild_id = @guildId',
  all: '@userId IS NOT NULL',
} as const;

/** Reads how much of each limit is used: the last questions within its time, newest first, as many as it lets through. */
export function quotaWindows(database: Database) {
  const newest = (scope: QuotaLimit['scope']) =>
    database
      .prepare(
        `SELECT at FROM quotas WHERE ${CONDITIONS[scope]} AND at > @since ORDER BY at DESC LIMIT @most`,
      )
      .pluck();
  const statements = { user: newest('user'), guild: newest('guild'), all: newest('all') };
  return {
    of({ userId, guildId }: Asker, limits: readonly QuotaLimit[], now: number): QuotaLeft[] {
      return limits
        .filter(({ scope }) => scope !== 'guild' || guildId !== null)
        .map((limit) => {
          const { scope, most, windowMs } = limit;
          const about = scope === 'guild' ? { guildId } : { userId };
          const times = atSchema.parse(
            statements[scope].all({ ...about, since: now - windowMs, most }),
          );
          return windowOf(limit, times);
        });
    },
  };
}

/** @param times newest first, at most as many as the limit lets through */
function windowOf(limit: QuotaLimit, times: readonly number[]): QuotaLeft {
  const oldest = times.at(-1);
  const nextAt = oldest === undefined ? null : new Date(oldest + limit.windowMs);
  return { ...limit, left: limit.most - times.length, nextAt };
}
