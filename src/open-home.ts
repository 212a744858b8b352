import type { Config } from './config.ts';
import type { EditionHome } from './edition/home.ts';
import { localHome } from './edition/local/local-home.ts';
import { postgresHome } from './edition/postgres/postgres-home.ts';
import { openDatabase } from './postgres/database.ts';

/** Where editions are kept, as configured: in the database that `DATABASE_URL` names, or else in `DATA_DIR`. */
export function openHome(config: Config): EditionHome {
  const { databaseUrl, dataDir } = config;
  return databaseUrl === undefined
    ? localHome(dataDir)
    : postgresHome(openDatabase({ ...config, databaseUrl }));
}
