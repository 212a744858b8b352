import type { Database } from 'better-sqlite3';
import { longestOf, refusalOf } from '../rows/quotas.ts';
import type { Asker, Claim, QuotaRules, QuotasTable } from '../tables/quotas.ts';
import { attempt } from '../../attempt.ts';
import { quotaWindows } from './quota-windows.ts';

/** The table `quotas` of the state database: a row a question, without what was asked. */
export function quotasTable(database: Database, now: () => Date): QuotasTable {
  const windows = quotaWindows(database);
  const dropOld = database.prepare(
    'DELETE FROM quotas WHERE (renewed_at IS NULL AND at <= ?) OR renewed_at <= ?',
  );
  // The clock was set back since: what lies ahead would count for as long as that takes.
  const bringBack = database.prepare(
    `UPDATE quotas SET at = MIN(at, @at), renewed_at = MIN(renewed_at, @at)
     WHERE at > @at OR renewed_at > @at`,
  );
  const isRunning = database.prepare(
    'SELECT 1 FROM quotas WHERE renewed_at IS NOT NULL AND user_id = ?',
  );
  const insert = database.prepare(
    'INSERT INTO quotas (user_id, guild_id, at, renewed_at) VALUES (?, ?, ?, ?)',
  );
  const renew = database.prepare(
    'UPDATE quotas SET renewed_at = ? WHERE id = ? AND renewed_at IS NOT NULL',
  );
  const charge = database.prepare('UPDATE quotas SET renewed_at = NULL WHERE id = ?');
  const release = database.prepare('DELETE FROM quotas WHERE id = ?');

  const claim = database.transaction((asker: Asker, rules: QuotaRules): Claim => {
    const at = now().getTime();
    dropOld.run(at - longestOf(rules), at - rules.lostAfterMs);
    bringBack.run({ at });
    if (isRunning.get(asker.userId) !== undefined) return { granted: false, reason: 'busy' };
    const refusal = refusalOf(windows.of(asker, rules, at));
    if (refusal !== null) return refusal;
    const { lastInsertRowid } = insert.run(asker.userId, asker.guildId, at, at);
    return { granted: true, id: Number(lastInsertRowid) };
  });

  return {
    claim: (asker, rules) => attempt(() => claim.immediate(asker, rules)),
    renew: (id) =>
      attempt(() => {
        renew.run(now().getTime(), id);
      }),
    charge: (id) =>
      attempt(() => {
        charge.run(id);
      }),
    release: (id) =>
      attempt(() => {
        release.run(id);
      }),
    left: (asker, rules) => attempt(() => windows.of(asker, rules, now().getTime())),
  };
}
