import { createHash } from 'node:crypto';
import pg from 'pg';
import type { DatabaseSettings } from '../config/database.ts';
import { nameOf, parseAddress, tlsOptions, type DatabaseAddress } from './address.ts';
import { databaseError } from './database-errors.ts';

/** What statements are sent to: a pool of connections, or the one connection of a transaction. */
export interface Session {
  /**
   * The rows of a statement. Tables are written as `dateline.articles`: the configured schema takes the place of
   * `dateline`. A statement with values is prepared once a connection: its text must be one of a few.
   * @throws DatabaseError
   */
  rows(sql: string, values?: readonly unknown[]): Promise<readonly unknown[]>;
  /** Runs a statement likewise; returns how many rows it changed. */
  change(sql: string, values?: readonly unknown[]): Promise<number>;
}

export interface TransactionOptions {
  /** Lets statements take as long as they need, such as the making of an index. @default false */
  readonly isPatient?: boolean;
}

/** A Postgres database. Connections are opened when needed and again after a loss. */
export interface Database extends Session {
  /** `host:port/database`, for messages. */
  readonly name: string;
  readonly schema: string;
  /** Runs a job on one connection; what it changed is undone when it throws. */
  transaction<T>(job: (session: Session) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Waits for what is under way; may be called again. */
  close(): Promise<void>;
}

export interface OpenDatabaseOptions extends DatabaseSettings {
  readonly databaseUrl: string;
  /** Told of a connection that was lost while nobody used it. @default nobody */
  readonly onLost?: ((error: Error) => void) | undefined;
}

/** A connection is given up when it does not come about in this time. */
const CONNECT_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 30_000;
/** The server ends a statement first, and says so; this is for a server that has fallen silent. */
const GRACE_MS = 5_000;

/** The schema that statements are written for. */
const WRITTEN_SCHEMA = /\bdateline\./g;

/**
 * Opens a database without connecting yet.
 * @throws DatabaseError when a certificate cannot be read
 */
export function openDatabase(options: OpenDatabaseOptions): Database {
  const address = parseAddress(options.databaseUrl);
  const pool = createPool(address, options);
  pool.on('error', (error) => options.onLost?.(error));
  const name = nameOf(address);
  const timeoutMs = options.databaseTimeoutSeconds * 1000;
  let closing: Promise<void> | null = null;
  return {
    name,
    schema: options.databaseSchema,
    ...sessionOf(pool, name, options, timeoutMs),
    async transaction(job, { isPatient = false } = {}) {
      const client = await connect(pool, name);
      // The statement under way fails as well; unheard, a lost connection would end the process.
      client.on('error', ignore);
      const session = sessionOf(client, name, options, isPatient ? undefined : timeoutMs);
      return inTransaction(client, session, isPatient, job);
    },
    close: () => (closing ??= pool.end()),
  };
}

async function connect(pool: pg.Pool, name: string): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw databaseError(error, name);
  }
}

function createPool(address: DatabaseAddress, options: OpenDatabaseOptions): pg.Pool {
  const { host, port, user, password, database } = address;
  const timeoutMs = options.databaseTimeoutSeconds * 1000;
  try {
    return new pg.Pool({
      host,
      port,
      user,
      password,
      database,
      ssl: tlsOptions(address),
      enableChannelBinding: address.channelBinding,
      application_name: 'dateline',
      max: options.databasePoolSize,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      keepAlive: true,
      statement_timeout: timeoutMs,
      allowExitOnIdle: true,
    });
  } catch (error) {
    throw databaseError(error, nameOf(address));
  }
}

/** @param timeoutMs `undefined` for as long as it takes */
function sessionOf(
  client: pg.Pool | pg.PoolClient,
  name: string,
  { databaseSchema, databasePrepared }: DatabaseSettings,
  timeoutMs: number | undefined,
): Session {
  async function send(sql: string, values: readonly unknown[]): Promise<pg.QueryResult<object>> {
    const text = sql.replace(WRITTEN_SCHEMA, `${databaseSchema}.`);
    const query: pg.QueryConfig & { readonly query_timeout?: number } = {
      text,
      values: [...values],
      ...(databasePrepared && values.length > 0 && { name: statementName(text) }),
      ...(timeoutMs !== undefined && { query_timeout: timeoutMs + GRACE_MS }),
    };
    try {
      return await client.query<object>(query);
    } catch (error) {
      throw databaseError(error, name);
    }
  }
  return {
    rows: async (sql, values = []) => (await send(sql, values)).rows,
    change: async (sql, values = []) => (await send(sql, values)).rowCount ?? 0,
  };
}

async function inTransaction<T>(
  client: pg.PoolClient,
  session: Session,
  isPatient: boolean,
  job: (session: Session) => Promise<T>,
): Promise<T> {
  let broken: Error | undefined;
  try {
    // What is read after waiting for a lock is what was there when the lock was had.
    await session.change('begin isolation level read committed');
    if (isPatient) await session.change('set local statement_timeout = 0');
    const result = await job(session);
    await session.change('commit');
    return result;
  } catch (error) {
    await session.change('rollback').catch((cause: unknown) => {
      broken = cause instanceof Error ? cause : new Error(String(cause));
    });
    throw error;
  } finally {
    // A connection that cannot even roll back is not given to the next one.
    client.off('error', ignore);
    client.release(broken);
  }
}

function ignore(): void {
  return;
}

/** The same text has the same name on every connection. */
function statementName(text: string): string {
  return `dateline_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}
