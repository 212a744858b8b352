import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { toGapEntries } from '../rows/gaps.ts';
import type { GapsTable } from '../tables/gaps.ts';
import { attempt } from '../../attempt.ts';

const countSchema = z.number();

const OF_GUILD = 'gaps WHERE (@guildId IS NULL OR guild_id = @guildId)';

/** The table `gaps` of the state database. */
export function gapsTable(database: Database, now: () => Date): GapsTable {
  const insert = database.prepare(
    `INSERT INTO gaps (asked_at, question, searched, nearest, edition, answer_id, guild_id)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const count = database.prepare(`SELECT COUNT(*) FROM ${OF_GUILD}`).pluck();
  const select = database.prepare(
    `SELECT question, asked_at, nearest, edition FROM ${OF_GUILD}
     ORDER BY id DESC LIMIT @limit OFFSET @offset`,
  );
  return {
    add: ({ question, searched, nearest, edition, answerId, guildId }) =>
      attempt(() => {
        const how = [JSON.stringify(searched), JSON.stringify(nearest), edition];
        insert.run(now().toISOString(), question, ...how, answerId, guildId);
      }),
    page: (request) =>
      attempt(() => ({
        items: toGapEntries(select.all(request)),
        total: countSchema.parse(count.get({ guildId: request.guildId })),
      })),
  };
}
