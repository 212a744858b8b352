import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite/vector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { afterAll } from 'vitest';
import type { OpenDatabaseOptions } from '../../../src/postgres/database.ts';
import { freePort } from '../free-port.ts';

/** A Postgres server with pgvector. */
export interface TestServer {
  readonly url: string;
  /** Whether its sessions are separate: locks of one connection then hold off another. */
  readonly hasSessions: boolean;
  close(): Promise<void>;
}

/** Connections that PGlite serves at a time; statements of all of them run one after another, in one session. */
const MAX_CONNECTIONS = 20;

let schemas = 0;

/**
 * A server for the tests of a file: the one of `TEST_DATABASE_URL` or else PGlite, which takes a second or two to
 * start. Closed when the file ends.
 */
export async function postgresForFile(): Promise<TestServer | Pglite> {
  const { TEST_DATABASE_URL: own } = process.env;
  const server = own === undefined ? await startPglite() : ownServer(own);
  afterAll(() => server.close());
  return server;
}

/** Settings for a schema of its own in a server: each test that takes them begins with an empty database. */
export function databaseOf({ url, hasSessions }: TestServer): OpenDatabaseOptions {
  schemas += 1;
  return {
    databaseUrl: url,
    databaseSchema: `dateline_test_${process.pid}_${schemas}`,
    // In the one session of PGlite a prepared statement of one connection is in the way of another's.
    databasePrepared: hasSessions,
    databasePoolSize: hasSessions ? 4 : 1,
    databaseTimeoutSeconds: 30,
  };
}

/** A server that can go away and come back under its address. */
export interface Pglite extends TestServer {
  /** Ends every connection and takes no new one. */
  leave(): Promise<void>;
  comeBack(): Promise<void>;
}

/** PGlite over a socket of this machine. */
export async function startPglite(): Promise<Pglite> {
  const db = await PGlite.create({ extensions: { vector } });
  const port = await freePort();
  const options = { db, port, maxConnections: MAX_CONNECTIONS };
  let server = new PGLiteSocketServer(options);
  await server.start();
  return {
    url: `postgresql://postgres:secret-of-postgres@127.0.0.1:${port}/postgres`,
    hasSessions: false,
    leave: () => server.stop(),
    async comeBack() {
      server = new PGLiteSocketServer(options);
      await server.start();
    },
    async close() {
      await server.stop();
      await db.close();
    },
  };
}

function ownServer(url: string): TestServer {
  return { url, hasSessions: true, close: () => Promise.resolve() };
}
