import { beforeAll } from 'vitest';
import { postgresHome } from '../../../src/edition/postgres/postgres-home.ts';
import { openDatabase, type Database } from '../../../src/postgres/database.ts';
import { editionContract } from '../../support/edition-contract.ts';
import { databaseOf, postgresForFile, type TestServer } from '../../support/postgres/server.ts';
import { request } from './publish.ts';

let server: TestServer;
const databases: Database[] = [];

beforeAll(async () => {
  server = await postgresForFile();
  return async () => {
    for (const database of databases) await database.close();
  };
});

editionContract('PostgresEdition', async (fixture) => {
  const database = openDatabase(databaseOf(server));
  databases.push(database);
  const home = postgresHome(database);
  const { id } = await home.publish(request(fixture));
  return home.open(id, fixture.embedder);
});
