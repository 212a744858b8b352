import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { nearestSchema } from '../../answering/answer.ts';
import type { GapsTable } from '../tables/gaps.ts';
import { promised } from './promised.ts';

const entriesSchema = z.array(
  z
    .object({
      question: z.string(),
      askedAt: z.string(),
      nearest: z.string(),
      edition: z.string(),
    })
    .transform((row) => ({
      ...row,
      nearest: z.array(nearestSchema).catch([]).parse(JSON.parse(row.nearest)),
    })),
);
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
    `SELECT question, asked_at AS askedAt, nearest, edition FROM ${OF_GUILD}
     ORDER BY id DESC LIMIT @limit OFFSET @offset`,
  );
  return {
    add: ({ question, searched, nearest, edition, answerId, guildId }) =>
      promised(() => {
        const how = [JSON.stringify(searched), JSON.stringify(nearest), edition];
        insert.run(now().toISOString(), question, ...how, answerId, guildId);
      }),
    page: (request) =>
      promised(() => ({
        items: entriesSchema.parse(select.all(request)),
        total: countSchema.parse(count.get({ guildId: request.guildId })),
      })),
  };
}
