import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { askedSchema } from '../asked.ts';
import type { AskedTable, StoredAsked } from '../tables/asked.ts';
import { newId } from './new-id.ts';
import { promised } from './promised.ts';

const rowSchema = z
  .object({ asked: z.string(), asker_id: z.string(), parent_id: z.string().nullable() })
  .optional();

/** The table `asked` of the state database. */
export function askedTable(database: Database, now: () => Date): AskedTable {
  const insert = database.prepare(
    'INSERT INTO asked (id, asker_id, parent_id, created_at, asked) VALUES (?, ?, ?, ?, ?)',
  );
  const select = database.prepare('SELECT asked, asker_id, parent_id FROM asked WHERE id = ?');
  function find(id: string): StoredAsked | null {
    const row = rowSchema.parse(select.get(id));
    const asked = row && askedSchema.safeParse(JSON.parse(row.asked)).data;
    return asked ? { asked, askerId: row.asker_id, parentId: row.parent_id } : null;
  }
  return {
    save: (answerId, { asked, askerId, parentId }) =>
      promised(() => {
        const id = answerId ?? newId();
        insert.run(id, askerId, parentId, now().toISOString(), JSON.stringify(asked));
        return id;
      }),
    find: (id) => promised(() => find(id)),
  };
}
