import { createServer } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { DatabaseError } from '../../src/errors.ts';
import { openDatabase, type Database } from '../../src/postgres/database.ts';
import { checkMigrated, migrate } from '../../src/postgres/migrate.ts';
import {
  databaseOf,
  postgresForFile,
  type Pglite,
  type TestServer,
} from '../support/postgres/server.ts';

let server: TestServer | Pglite;
let database: Database;

const NOTES = { part: 'notes', steps: ['create table dateline.notes (text text)'] };

beforeAll(async () => {
  server = await postgresForFile();
  database = openDatabase(databaseOf(server));
  await migrate(database, NOTES);
  return () => database.close();
});

async function failureOf(url: string): Promise<DatabaseError> {
  const broken = openDatabase({ ...databaseOf(server), databaseUrl: url });
  const error: unknown = await broken.rows('select 1').catch((cause: unknown) => cause);
  await broken.close();
  if (error instanceof DatabaseError) return error;
  throw new Error(`No DatabaseError but ${String(error)}`);
}

describe('openDatabase()', () => {
  test('keeps its tables in the schema that is configured', async () => {
    await database.change('insert into dateline.notes values ($1)', ['one']);
    expect(await database.rows('select text from dateline.notes')).toEqual([{ text: 'one' }]);
    const other = openDatabase(databaseOf(server));
    await expect(other.rows('select text from dateline.notes')).rejects.toThrow(/npm run index/);
    await other.close();
  });

  test('a transaction is undone when its job throws, and its connection serves the next', async () => {
    const failing = database.transaction(async (session) => {
      await session.change('delete from dateline.notes');
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await database.rows('select count(*)::int as count from dateline.notes')).toEqual([
      { count: 1 },
    ]);
  });

  test('a statement that fails within a transaction leaves the database usable', async () => {
    const failing = database.transaction((session) => session.rows('select no_such_column'));
    await expect(failing).rejects.toThrow(DatabaseError);
    expect(await database.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('says where nothing answers, without the password', async () => {
    const error = await failureOf('postgres://me:hush-hush@127.0.0.1:9/news');
    expect(error).toMatchObject({ code: 'ECONNREFUSED', retryable: true });
    expect(error.message).toContain('127.0.0.1:9/news');
    expect(error.message).toContain('check host and port in DATABASE_URL');
    expect(JSON.stringify([error.message, error.cause])).not.toContain('hush');
  });

  test('says that a server takes no encrypted connections', async () => {
    const plain = createServer((socket) => socket.once('data', () => socket.end('N')));
    const port = await new Promise((resolve) => {
      plain.listen(0, '127.0.0.1', () => {
        const address = plain.address();
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });
    const error = await failureOf(`postgres://me@127.0.0.1:${String(port)}/x?sslmode=require`);
    expect(error.message).toContain('takes no encrypted connections');
    plain.close();
  });

  test('recovers after the server was away', async () => {
    if (!('leave' in server)) return;
    await server.leave();
    await expect(database.rows('select 1')).rejects.toMatchObject({ retryable: true });
    await server.comeBack();
    expect(await database.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('migrate()', () => {
  test('takes each step once', async () => {
    const two = { ...NOTES, steps: [...NOTES.steps, 'alter table dateline.notes add tag text'] };
    await expect(checkMigrated(database, two)).rejects.toThrow(/npm run index/);
    await migrate(database, two);
    await migrate(database, two);
    await checkMigrated(database, two);
    expect(await database.rows('select tag from dateline.notes')).toEqual([{ tag: null }]);
    await expect(migrate(database, NOTES)).rejects.toThrow(/Upgrade it/);
  });

  test('a step that fails leaves nothing of itself', async () => {
    const broken = { part: 'broken', steps: ['create table dateline.half (a int)', 'nonsense'] };
    await expect(migrate(database, broken)).rejects.toThrow(DatabaseError);
    expect(
      await database.rows(`select to_regclass($1) as half`, [`${database.schema}.half`]),
    ).toEqual([{ half: null }]);
  });
});
