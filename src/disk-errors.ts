import { DatelineError } from './errors.ts';

interface Trouble {
  readonly reason: string;
  readonly advice: string;
}

const FULL = { reason: 'the disk is full', advice: 'Free some space' };
const FAILING = { reason: 'the disk reports an error', advice: 'Look at the health of the disk' };
const FILES = {
  reason: 'too many files are open',
  advice: 'Raise the limit (`ulimit -n`) or end what holds so many open',
};
const CLOSED = {
  reason: 'this user may not use it',
  advice: 'Give the user that runs Dateline the right to read and write there',
};
const READ_ONLY = { reason: 'the disk is read-only', advice: 'Make it writable' };

/** By code of the operating system, and by the beginning of SQLite's. */
const TROUBLES: ReadonlyMap<string, Trouble> = new Map([
  ['ENOSPC', FULL],
  ['SQLITE_FULL', FULL],
  ['EDQUOT', { ...FULL, reason: "this user's share of the disk is used up" }],
  ['EIO', FAILING],
  ['SQLITE_IOERR', FAILING],
  ['EMFILE', FILES],
  ['ENFILE', FILES],
  ['SQLITE_CANTOPEN', { ...FILES, reason: 'it cannot be opened; often too many files are open' }],
  ['EACCES', CLOSED],
  ['EPERM', CLOSED],
  ['EROFS', READ_ONLY],
  ['SQLITE_READONLY', READ_ONLY],
]);

/**
 * Why a disk did not do what it was told, and what to do; `null` for any other error. What is damaged is no trouble
 * of the disk: trying again does not help.
 */
export function diskTrouble(error: unknown): Trouble | null {
  const code = codeOf(error);
  const known = TROUBLES.get(code) ?? TROUBLES.get(code.split('_', 2).join('_'));
  return known === undefined ? null : { ...known, reason: `${known.reason} (${code})` };
}

/**
 * An error as it is told an operator: trouble of the disk, or damage that SQLite meets, with the place and what to do,
 * any other as it is.
 * @param place the file or folder, where the error names none
 */
export function diskFailure(error: unknown, place: string): unknown {
  const trouble = error instanceof DatelineError ? null : (diskTrouble(error) ?? damage(error));
  if (trouble === null) return error;
  const { reason, advice } = trouble;
  return new DatelineError(
    `Cannot use ${placeOf(error) ?? place}: ${reason}. ${advice}, then run the same again.`,
    {
      cause: error,
    },
  );
}

/** SQLite says so of a page that the disk did not give back, too. */
function damage(error: unknown): Trouble | null {
  const code = codeOf(error);
  if (!/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return null;
  return { ...FAILING, reason: `SQLite finds it damaged (${code})` };
}

/** Of two names, as in renaming, the second is the one that is made. */
function placeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('dest' in error) return String(error.dest);
  return 'path' in error ? String(error.path) : null;
}

/** Runs work on files in a place; trouble of the disk becomes a DatelineError as `diskFailure` words it. */
export async function onDisk<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskFailure(error, place);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
