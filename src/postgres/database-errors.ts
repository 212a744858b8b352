import { DatabaseError } from '../errors.ts';

interface Known {
  /** SQLSTATE, or the code of a failed connection. */
  readonly codes: RegExp;
  readonly what: string;
  readonly advice: string;
  /** Whether the same request may succeed when it is sent again. */
  readonly retryable?: boolean;
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, and the codes of Node.js. */
const KNOWN: readonly Known[] = [
  {
    codes: /^ENOTFOUND$|^EAI_AGAIN$/,
    what: 'its host is not known',
    advice: 'check the host in DATABASE_URL',
    retryable: true,
  },
  {
    codes: /^ECONNREFUSED$|^ENOENT$/,
    what: 'nothing answers there',
    advice: 'start the server, or check host and port in DATABASE_URL',
    retryable: true,
  },
  {
    codes: /^E[A-Z]+$|^08|^57P/,
    what: 'the connection was lost',
    advice: 'it is opened again with the next request; if it stays away, look at the server',
    retryable: true,
  },
  {
    codes: /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_VERIFY/,
    what: 'its certificate is not trusted',
    advice: 'add sslrootcert=FILE to DATABASE_URL, or sslmode=require to encrypt without a check',
  },
  {
    codes: /^28/,
    what: 'it does not accept this name and password',
    advice: 'check them in DATABASE_URL, and pg_hba.conf on the server',
  },
  {
    codes: /^3D000$/,
    what: 'there is no such database',
    advice: 'create it, or check the name at the end of DATABASE_URL',
  },
  {
    codes: /^42501$/,
    what: 'this role lacks a right',
    advice: 'grant it, as docs/scaling.md has it',
  },
  {
    codes: /^25006$/,
    what: 'it takes no changes: a replica, or a role that only reads',
    advice: 'use the address of the primary',
  },
  {
    codes: /^53300$/,
    what: 'all of its connections are taken',
    advice: 'lower DATABASE_POOL_SIZE, or put a pooler in between',
    retryable: true,
  },
  {
    codes: /^53|^54/,
    what: 'it is out of disk, memory or another resource',
    advice: 'look at the server',
  },
  {
    codes: /^57014$/,
    what: 'a statement took too long',
    advice: 'raise DATABASE_TIMEOUT_SECONDS, or look at what the server is busy with',
    retryable: true,
  },
  {
    codes: /^40|^55P03$/,
    what: 'another transaction was in the way',
    advice: 'try again',
    retryable: true,
  },
  {
    codes: /^42P05$|^26000$/,
    what: 'a pooler mixes up prepared statements',
    advice: 'set DATABASE_PREPARED=false',
  },
  {
    codes: /^42P01$|^3F000$|^42703$/,
    what: 'its tables are missing or of another version',
    advice: 'run `npm run index`',
  },
];

/** What a server says where pgvector is not installed; its code is that of much else. */
const NO_PGVECTOR = /extension "vector" is not available|type "(vector|halfvec)" does not exist/;

/** pg raises these without a code. */
const WITHOUT_CODE: readonly (readonly [RegExp, string])[] = [
  [/terminated|not queryable|Connection ended|socket/i, 'ECONNRESET'],
  [/timeout exceeded when trying to connect|timeout expired/i, 'ETIMEDOUT'],
  [/Query read timeout/i, '57014'],
  [/does not support SSL/i, 'ERR_TLS_NONE'],
];

/**
 * A failure of the database in plain words: what failed, where, and what to do. Its address is given without
 * name and password.
 * @param where `host:port/database`
 */
export function databaseError(cause: unknown, where: string): DatabaseError {
  if (cause instanceof DatabaseError) return cause;
  const reason = reasonOf(cause);
  const code = codeOf(cause, reason);
  if (code === 'ERR_TLS_NONE')
    return new DatabaseError(
      `The database ${where} takes no encrypted connections: switch TLS on there, or add sslmode=disable to DATABASE_URL.`,
      { code, retryable: false, cause },
    );
  if (NO_PGVECTOR.test(reason))
    return new DatabaseError(
      `The database ${where} has no pgvector (${reason}): install it on the server (Debian and Ubuntu: postgresql-NN-pgvector), version 0.8 or later, then run the command again.`,
      { code, retryable: false, cause },
    );
  const known = KNOWN.find(({ codes }) => codes.test(code));
  const message = known
    ? `The database ${where} cannot be used: ${known.what} (${reason}); ${known.advice}.`
    : `The database ${where} failed: ${reason}.`;
  return new DatabaseError(message, { code, retryable: known?.retryable ?? false, cause });
}

/** Several addresses of one host fail together: an error of errors, without words of its own. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.message === '')
    return cause.errors.map(reasonOf).join(', ');
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
}

function codeOf(cause: unknown, reason: string): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string')
    return cause.code;
  return WITHOUT_CODE.find(([words]) => words.test(reason))?.[1] ?? '';
}
