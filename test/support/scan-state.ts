import Database from 'better-sqlite3';
import { z } from 'zod';

const tablesSchema = z.array(z.object({ name: z.string() }));
const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** The tables of a state database that hold a text anywhere, in whatever column, by name. */
export function tablesHolding(path: string, text: string): readonly string[] {
  const database = new Database(path, { readonly: true });
  try {
    const tables = tablesSchema.parse(
      database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all(),
    );
    return tables
      .map(({ name }) => name)
      .filter((name) => {
        const rows = rowsSchema.parse(database.prepare(`SELECT * FROM "${name}"`).all());
        return JSON.stringify(rows).includes(text);
      });
  } finally {
    database.close();
  }
}
