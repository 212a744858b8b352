import type { Session } from '../../postgres/database.ts';
import { limitsOf, toQuotaLeft } from '../rows/quotas.ts';
import type { Asker, QuotaLeft, QuotaRules } from '../tables/quotas.ts';

const look = (scope: string, whose: string) => `(select at from dateline.quotas
     where scope = '${scope}' and ${whose} and at > since order by at desc limit most)`;

/**
 * A row a limit: how many of the newest questions within its time there are, at most as many as it lets through, and
 * when the oldest of them was asked. Of the three looks each limit takes one, with an index of its own.
 */
const LOOK = `select used, oldest
  from unnest($3::text[], $4::bigint[], $5::integer[])
    with ordinality as limits (scope, since, most, place)
  cross join lateral (
    select count(*)::integer as used, min(at)::float8 as oldest from (
      ${look('user', 'user_id = $1')}
      union all ${look('guild', 'guild_id = $2')}
      union all ${look('all', 'true')}
    ) newest
  ) counted
  order by place`;

/** Reads how much of each limit is left. */
export async function quotaWindows(
  session: Session,
  asker: Asker,
  rules: QuotaRules,
  now: number,
): Promise<QuotaLeft[]> {
  const limits = limitsOf(asker, rules);
  const rows = await session.rows(LOOK, [
    asker.userId,
    asker.guildId,
    limits.map(({ scope }) => scope),
    limits.map(({ windowMs }) => now - windowMs),
    limits.map(({ most }) => most),
  ]);
  return limits.map((limit, place) => toQuotaLeft(limit, rows[place]));
}
