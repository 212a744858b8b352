import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { z } from 'zod';
import { EditionBusyError } from '../../errors.ts';
import type { Database, Session } from '../../postgres/database.ts';

/** The right to change the editions of a database. */
export interface Lease {
  /**
   * Makes sure, within the transaction that changes what is in force, that nobody has taken the right over.
   * @throws EditionBusyError
   */
  confirm(session: Session): Promise<void>;
  release(): Promise<void>;
}

/** A holder that has not been heard of for so long is gone. */
const LEASE_SECONDS = 30;
const RENEW_MS = 10_000;

const NAME = 'editions';

const TAKE = `
  insert into dateline.leases as held (name, token, holder, since, until)
  values ($1, $2, $3, now(), now() + make_interval(secs => $4))
  on conflict (name) do update
    set token = excluded.token, holder = excluded.holder, since = excluded.since, until = excluded.until
    where held.until < now()`;

const holderRow = z.object({ holder: z.string(), since: z.string(), until: z.string() });

/**
 * Takes the right to change editions. It is a row with an end, renewed while its holder lives: an advisory lock would
 * need a session of its own, which poolers and some distributed databases do not give.
 * @throws EditionBusyError that says who has it
 */
export async function takeLease(database: Database): Promise<Lease> {
  const token = randomUUID();
  const holder = `process ${process.pid} on ${hostname()}`;
  if ((await database.change(TAKE, [NAME, token, holder, LEASE_SECONDS])) === 0)
    throw await busy(database, database.name);
  const renewing = setInterval(() => {
    // What is not renewed is noticed by `confirm`.
    renew(database, token).catch(() => undefined);
  }, RENEW_MS);
  renewing.unref();
  return {
    async confirm(session) {
      const own = await session.rows(
        'select 1 from dateline.leases where name = $1 and token = $2 for update',
        [NAME, token],
      );
      if (own.length === 0) throw await busy(session, database.name);
    },
    async release() {
      clearInterval(renewing);
      await database.change('delete from dateline.leases where name = $1 and token = $2', [
        NAME,
        token,
      ]);
    },
  };
}

async function renew(database: Database, token: string): Promise<void> {
  await database.change(
    'update dateline.leases set until = now() + make_interval(secs => $3) where name = $1 and token = $2',
    [NAME, token, LEASE_SECONDS],
  );
}

async function busy(session: Session, name: string): Promise<EditionBusyError> {
  const rows = await session.rows(
    'select holder, since::text, until::text from dateline.leases where name = $1',
    [NAME],
  );
  const found = holderRow.safeParse(rows[0]);
  const who = found.success
    ? `${found.data.holder}, since ${found.data.since}; if it is gone, its right ends at ${found.data.until}`
    : 'another process';
  return new EditionBusyError(
    `Editions in ${name} are being changed by ${who}. Wait until it is done, then run the command again.`,
  );
}
