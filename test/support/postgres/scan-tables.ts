import { z } from 'zod';
import { openDatabase, type OpenDatabaseOptions } from '../../../src/postgres/database.ts';

const namesSchema = z.array(z.object({ name: z.string() }));

/** The tables of a schema that hold a text anywhere, in whatever column, by name. */
export async function tablesHolding(
  options: OpenDatabaseOptions,
  text: string,
): Promise<readonly string[]> {
  const database = openDatabase(options);
  try {
    const tables = namesSchema.parse(
      await database.rows(
        'select table_name as name from information_schema.tables where table_schema = $1 order by 1',
        [options.databaseSchema],
      ),
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await database.rows(`select * from dateline."${name}"`);
      if (JSON.stringify(rows).includes(text)) holding.push(name);
    }
    return holding;
  } finally {
    await database.close();
  }
}
