import { EditionError } from '../../errors.ts';
import type { Database } from '../../postgres/database.ts';
import { hasTables, migrate } from '../../postgres/migrate.ts';
import { countChanges } from '../changes.ts';
import type { EditionHome } from '../home.ts';
import { missing } from '../mend.ts';
import { takeLease } from './lease.ts';
import { EDITION_MIGRATIONS } from './migrations.ts';
import { openPostgresEdition } from './open-edition.ts';
import { publishInto } from './publish.ts';
import {
  listEditions,
  putInForce,
  readCurrent,
  readEdition,
  readOutdated,
  readPrevious,
} from './stored-editions.ts';

/** Editions in a Postgres database with pgvector; closing the home closes the database. */
export function postgresHome(database: Database): EditionHome {
  const place = `${database.name}, schema ${database.schema}`;
  let isMigrated = false;

  /** A database without tables is one without editions. */
  async function ifThere<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
    isMigrated ||= await hasTables(database, EDITION_MIGRATIONS);
    return isMigrated ? read() : otherwise;
  }

  return {
    place,
    current: () => ifThere(() => readCurrent(database), null),
    outdated: () => ifThere(() => readOutdated(database), null),
    missing: () => missing(place),
    open: (id, options) => openPostgresEdition(database, place, id, options),
    list: () => ifThere(async () => withoutNumbers(await listEditions(database)), []),
    publish: (request) => publishInto(database, request),
    async preview(articles) {
      const previous = await ifThere(() => readPrevious(database), null);
      return { edition: previous?.manifest.id ?? null, ...countChanges(previous, articles) };
    },
    rollback: () => rollBack(database),
    close: () => database.close(),
  };
}

function withoutNumbers(editions: readonly { readonly id: string; readonly current: boolean }[]) {
  return editions.map(({ id, current }) => ({ id, current }));
}

async function rollBack(database: Database): Promise<string> {
  await migrate(database, EDITION_MIGRATIONS);
  const lease = await takeLease(database);
  try {
    return await database.transaction(async (session) => {
      await lease.confirm(session);
      const editions = await listEditions(session);
      const place = editions.findIndex(({ current }) => current);
      const current = editions[place];
      if (current === undefined) throw nowhere('no edition was published yet');
      const before = (await readEdition(session, current.id))?.manifest.previous ?? null;
      const older = editions.slice(place + 1);
      const target = older.find(({ id }) => id === before) ?? older[0];
      if (target === undefined) throw nowhere(`${current.id} is the oldest edition that is kept`);
      await putInForce(session, target.number);
      return target.id;
    });
  } finally {
    await lease.release().catch(() => undefined);
  }
}

function nowhere(why: string): EditionError {
  return new EditionError(`Cannot roll back: ${why}. Run \`npm run index\` to build a new one.`);
}
