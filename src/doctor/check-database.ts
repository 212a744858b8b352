import { z } from 'zod';
import type { Config } from '../config.ts';
import { openDatabase, type Database } from '../postgres/database.ts';
import { checkOf, type Check } from './check.ts';

const serverRow = z.object({
  server: z.string(),
  pgvector: z.string().nullable(),
  isEncrypted: z.boolean(),
});

/** The database, where one is configured; nothing where none is. */
export function databaseChecks(config: Config): readonly Check[] {
  const { databaseUrl } = config;
  if (databaseUrl === undefined) return [];
  const look = async (): Promise<string> => {
    const database = openDatabase({ ...config, databaseUrl });
    try {
      return await describe(database);
    } finally {
      await database.close();
    }
  };
  return [checkOf('Database', look, '')];
}

async function describe(database: Database): Promise<string> {
  const [row] = await database.rows(
    `select current_setting('server_version') as server,
       (select extversion from pg_extension where extname = 'vector') as pgvector,
       coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as "isEncrypted"`,
  );
  const { server, pgvector, isEncrypted } = serverRow.parse(row);
  const vectors = pgvector === null ? 'no pgvector yet' : `pgvector ${pgvector}`;
  return `${database.name}: PostgreSQL ${server}, ${vectors}, ${isEncrypted ? 'encrypted' : 'not encrypted'}`;
}
