import { z } from 'zod';
import { DatabaseError } from '../errors.ts';
import type { Database, Session } from './database.ts';

/** The tables of one part of Dateline: statements that lead from each version to the next, from none on. */
export interface Migrations {
  /** `editions`, `state`. */
  readonly part: string;
  /** Never changed once released: a change of the tables is one more step. */
  readonly steps: readonly string[];
}

/** Any number, the same in all versions of Dateline: two processes must not change tables at once. */
const MIGRATION_LOCK = 7_264_310;

const versionRow = z.object({ version: z.number().int() });

/**
 * Brings the tables of a part up to date; a role without the right to change tables may call it where they are.
 * @throws DatabaseError when they are of a newer Dateline, or rights are missing
 */
export async function migrate(database: Database, migrations: Migrations): Promise<void> {
  if ((await versionOf(database, database.schema, migrations)) === migrations.steps.length) return;
  await database.transaction(
    async (session) => {
      await session.rows('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      await createSchema(session, database.schema);
      const from = await versionOf(session, database.schema, migrations);
      for (const step of migrations.steps.slice(from)) await session.change(step);
      await session.change(
        `insert into dateline.migrations (part, version) values ($1, $2)
       on conflict (part) do update set version = excluded.version, at = now()`,
        [migrations.part, migrations.steps.length],
      );
    },
    { isPatient: true },
  );
}

/**
 * Whether the tables of a part are there and of the version that this program reads.
 * @throws DatabaseError when they are of another version
 */
export async function hasTables(database: Database, migrations: Migrations): Promise<boolean> {
  const version = await versionOf(database, database.schema, migrations);
  if (version > 0) await checkMigrated(database, migrations);
  return version > 0;
}

/**
 * Checks that the tables of a part are of the version that this program reads, and changes nothing.
 * @throws DatabaseError that says what to run
 */
export async function checkMigrated(database: Database, migrations: Migrations): Promise<void> {
  const version = await versionOf(database, database.schema, migrations);
  if (version < migrations.steps.length)
    throw new DatabaseError(
      `The database ${database.name} has no tables of this version for ${migrations.part} in its schema ${database.schema}; run \`npm run index\`.`,
      { code: '42P01', retryable: false },
    );
}

/** How many steps were taken; 0 where there are no tables at all. */
async function versionOf(
  session: Session,
  schema: string,
  { part, steps }: Migrations,
): Promise<number> {
  const [known] = await session.rows(`select to_regclass($1) is not null as exists`, [
    `${schema}.migrations`,
  ]);
  if (!z.object({ exists: z.boolean() }).parse(known).exists) return 0;
  const rows = await session.rows('select version from dateline.migrations where part = $1', [
    part,
  ]);
  const version = rows[0] === undefined ? 0 : versionRow.parse(rows[0]).version;
  if (version > steps.length)
    throw new DatabaseError(
      `The tables for ${part} in the schema ${schema} are of version ${version}, and this program knows ${steps.length}: it is older than they are. Upgrade it.`,
      { code: '', retryable: false },
    );
  return version;
}

/** A role may be allowed to use a schema and not to create one. */
async function createSchema(session: Session, schema: string): Promise<void> {
  const found = await session.rows('select 1 from pg_namespace where nspname = $1', [schema]);
  if (found.length === 0) await session.change(`create schema ${schema}`);
  await session.change(
    `create table if not exists dateline.migrations (
       part text primary key, version integer not null, at timestamptz not null default now())`,
  );
}
