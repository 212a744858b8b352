import { z } from 'zod';
import type { Database } from '../../postgres/database.ts';
import { longestOf, refusalOf } from '../rows/quotas.ts';
import type { Asker, Claim, QuotaRules, QuotasTable } from '../tables/quotas.ts';
import { inTurn } from './in-turn.ts';
import { quotaWindows } from './quota-windows.ts';

// All parts see the table as it was before: what is lost does not make anybody busy. Where the clock was set back, what
// lies ahead would count for as long as that takes: it is brought back to now.
const DROP_OLD = `with dropped as (
    delete from dateline.quotas
    where (renewed_at is null and at <= $1) or renewed_at <= $2),
  brought_back as (
    update dateline.quotas
    set at = least(at, $4), renewed_at = case when renewed_at > $4 then $4 else renewed_at end
    where (at > $4 and (renewed_at is null or renewed_at > $2)) or renewed_at > $4)
  select exists (
    select 1 from dateline.quotas where user_id = $3 and renewed_at > $2) as is_busy`;
const INSERT = `insert into dateline.quotas (user_id, guild_id, at, renewed_at)
  values ($1, $2, $3, $3) returning id::float8 as id`;
const RENEW = 'update dateline.quotas set renewed_at = $2 where id = $1 and renewed_at is not null';
const CHARGE = 'update dateline.quotas set renewed_at = null where id = $1';
const RELEASE = 'delete from dateline.quotas where id = $1';

const busySchema = z.object({ is_busy: z.boolean() });
const idSchema = z.object({ id: z.number() });

/** The table `quotas` of the database: a row a question, without what was asked. */
export function quotasTable(database: Database, now: () => Date): QuotasTable {
  return {
    claim: (asker, rules) => claim(database, asker, rules, now().getTime()),
    async renew(id) {
      await database.change(RENEW, [id, now().getTime()]);
    },
    async charge(id) {
      await database.change(CHARGE, [id]);
    },
    async release(id) {
      await database.change(RELEASE, [id]);
    },
    left: (asker, rules) => quotaWindows(database, asker, rules, now().getTime()),
  };
}

/** @param at now, ms */
function claim(database: Database, asker: Asker, rules: QuotaRules, at: number): Promise<Claim> {
  const lostBefore = at - rules.lostAfterMs;
  return inTurn(database, async (session): Promise<Claim> => {
    const old = [at - longestOf(rules), lostBefore, asker.userId, at];
    const [look] = await session.rows(DROP_OLD, old);
    if (busySchema.parse(look).is_busy) return { granted: false, reason: 'busy' };
    const refusal = refusalOf(await quotaWindows(session, asker, rules, at));
    if (refusal !== null) return refusal;
    const [row] = await session.rows(INSERT, [asker.userId, asker.guildId, at]);
    return { granted: true, id: idSchema.parse(row).id };
  });
}
