import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { askedSchema, type Asked } from './asked.ts';

/** Who asked what, and which answer it followed up on. */
export interface StoredAsked {
  readonly asked: Asked;
  readonly askerId: string;
  readonly parentId: string | null;
}

/** What was asked, by the id of its answer or of its own. */
export interface AskedTable {
  save(id: string, stored: StoredAsked): void;
  /** `null` for an id that is not known, or a form no longer understood. */
  find(id: string): StoredAsked | null;
}

const rowSchema = z
  .object({ asked: z.string(), asker_id: z.string(), parent_id: z.string().nullable() })
  .optional();

/** The table `asked` of the state database. */
export function askedTable(database: Database): AskedTable {
  const insert = database.prepare(
    'INSERT INTO asked (id, asker_id, parent_id, asked) VALUES (?, ?, ?, ?)',
  );
  const select = database.prepare('SELECT asked, asker_id, parent_id FROM asked WHERE id = ?');
  return {
    save(id, { asked, askerId, parentId }) {
      insert.run(id, askerId, parentId, JSON.stringify(asked));
    },
    find(id) {
      const row = rowSchema.parse(select.get(id));
      const asked = row && askedSchema.safeParse(JSON.parse(row.asked)).data;
      return asked ? { asked, askerId: row.asker_id, parentId: row.parent_id } : null;
    },
  };
}
