import type { Database } from '../../postgres/database.ts';
import { newId } from '../new-id.ts';
import { ASKED_COLUMNS, toStoredAsked } from '../rows/asked.ts';
import type { AskedTable } from '../tables/asked.ts';

const INSERT = `insert into dateline.asked (id, asker_id, parent_id, created_at, asked)
  values ($1, $2, $3, $4, $5)`;
const FIND = `select ${ASKED_COLUMNS} from dateline.asked where id = $1`;

/** The table `asked` of the database. */
export function askedTable(database: Database, now: () => Date): AskedTable {
  return {
    async save(answerId, { asked, askerId, parentId }) {
      const id = answerId ?? newId();
      const at = now().toISOString();
      await database.change(INSERT, [id, askerId, parentId, at, JSON.stringify(asked)]);
      return id;
    },
    async find(id) {
      const [row] = await database.rows(FIND, [id]);
      return toStoredAsked(row);
    },
  };
}
