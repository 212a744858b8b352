import { parseAddress } from '../postgres/address.ts';
import { optional, oneOf, wholeBetween, withDefault } from './fields.ts';

/** One publishes while another keeps the right to. */
const MIN_CONNECTIONS = 2;

/** A database server of one's own, as variables. */
export const databaseVariables = {
  DATABASE_URL: optional.superRefine((value, context) => {
    const problem = value === undefined ? null : problemOf(value);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  }),
  DATABASE_SCHEMA: withDefault('dateline').refine((name) => /^[a-z_][a-z0-9_]{0,40}$/.test(name), {
    error: 'must be small letters, digits and _, up to 41 of them',
  }),
  DATABASE_POOL_SIZE: wholeBetween(MIN_CONNECTIONS, 500, 10),
  DATABASE_TIMEOUT_SECONDS: wholeBetween(1, 3600, 30),
  DATABASE_PREPARED: oneOf(['true', 'false'], 'true').transform((value) => value === 'true'),
};

export interface DatabaseSettings {
  /** The schema that all tables are in. */
  readonly databaseSchema: string;
  /** Connections of one process at most. */
  readonly databasePoolSize: number;
  /** Longest time for one statement. */
  readonly databaseTimeoutSeconds: number;
  /** Whether statements are prepared once a connection. */
  readonly databasePrepared: boolean;
}

/** What is wrong with an address; it may hold a password, and is not repeated. */
function problemOf(url: string): string | null {
  try {
    parseAddress(url);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
