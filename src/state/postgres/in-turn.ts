import type { Database, Session } from '../../postgres/database.ts';

/**
 * Runs a job in a transaction that no other one like it runs beside, whichever process it is in: what it reads stays
 * true until it is through, and two that remove rows never wait for each other. Others read, and change single rows.
 */
export function inTurn<T>(database: Database, job: (session: Session) => Promise<T>): Promise<T> {
  return database.transaction(async (session) => {
    await session.rows('select pg_advisory_xact_lock(hashtext($1))', [`${database.schema}.state`]);
    return job(session);
  });
}
