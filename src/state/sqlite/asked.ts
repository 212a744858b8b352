import type { Database } from 'better-sqlite3';
import { newId } from '../new-id.ts';
import { ASKED_COLUMNS, toStoredAsked } from '../rows/asked.ts';
import type { AskedTable } from '../tables/asked.ts';
import { attempt } from '../../attempt.ts';

/** The table `asked` of the state database. */
export function askedTable(database: Database, now: () => Date): AskedTable {
  const insert = database.prepare(
    'INSERT INTO asked (id, asker_id, parent_id, created_at, asked) VALUES (?, ?, ?, ?, ?)',
  );
  const select = database.prepare(`SELECT ${ASKED_COLUMNS} FROM asked WHERE id = ?`);
  return {
    save: (answerId, { asked, askerId, parentId }) =>
      attempt(() => {
        const id = answerId ?? newId();
        insert.run(id, askerId, parentId, now().toISOString(), JSON.stringify(asked));
        return id;
      }),
    find: (id) => attempt(() => toStoredAsked(select.get(id))),
  };
}
