import type { Database } from 'better-sqlite3';
import { limitsOf, toQuotaLeft } from '../rows/quotas.ts';
import type { Asker, QuotaLeft, QuotaLimit, QuotaRules } from '../tables/quotas.ts';

const CONDITIONS = {
  user: 'user_id = @userId',
  guild: 'guild_id = @guildId',
  all: '@userId IS NOT NULL',
} as const;

/** Reads how much of each limit is left. */
export function quotaWindows(database: Database) {
  const newest = (scope: QuotaLimit['scope']) =>
    database.prepare(
      `SELECT COUNT(*) AS used, MIN(at) AS oldest FROM
         (SELECT at FROM quotas WHERE ${CONDITIONS[scope]} AND at > @since ORDER BY at DESC LIMIT @most)`,
    );
  const statements = { user: newest('user'), guild: newest('guild'), all: newest('all') };
  return {
    of(asker: Asker, rules: QuotaRules, now: number): QuotaLeft[] {
      const { userId, guildId } = asker;
      return limitsOf(asker, rules).map((limit) => {
        const { scope, most, windowMs } = limit;
        const about = scope === 'guild' ? { guildId } : { userId };
        return toQuotaLeft(limit, statements[scope].get({ ...about, since: now - windowMs, most }));
      });
    },
  };
}
