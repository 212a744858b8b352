import { statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Database } from 'better-sqlite3';

/**
 * A state that was closed in good order carries a checksum of itself, where SQLite keeps a number for the application
 * that owns a file. While it is open, and after a crash, that number is 0.
 */
const UNSEALED = 0;

/**
 * Bytes of SQLite's header that writing the seal changes: the counter of changes, the seal, and whose change the header
 * is from (https://www.sqlite.org/fileformat2.html#the_database_header).
 */
const NOT_SEALED = [
  [24, 28],
  [68, 72],
  [92, 100],
] as const;

/** A larger one is not sealed: it is read whole into memory. */
const MAX_BYTES = 512 * 1024 * 1024;

/** What a look at a file's seal has found. */
export type SealState = 'intact' | 'broken' | 'none';

/**
 * Seals a state that nobody else has open; one that is shared, or on a disk that is full, is left as it is. Nothing may
 * be written with this connection afterwards.
 */
export function seal(database: Database): void {
  database.pragma('busy_timeout = 0');
  try {
    // Only whoever is alone may leave WAL.
    database.pragma('journal_mode = DELETE');
    database
      .transaction(() => {
        if (!isAlone(database)) return;
        const sum = checksum(database);
        // A page that cannot be read just now is zeros to `serialize`, which says nothing of it.
        if (sum === checksum(database)) database.pragma(`application_id = ${sum}`);
      })
      .exclusive();
  } catch {
    // All that was acknowledged is on the disk already.
  }
}

/** Compares a state with its seal, and takes the seal off unless it is broken. */
export function takeSealOff(database: Database): SealState {
  return database
    .transaction((): SealState => {
      const sealed = Number(database.pragma('application_id', { simple: true }));
      if (sealed === UNSEALED) return 'none';
      // In WAL it was written to since, by an earlier version or while this process was opening it.
      const isSealed = isAlone(database);
      if (isSealed && !matches(database, sealed)) return 'broken';
      database.pragma(`application_id = ${UNSEALED}`);
      return isSealed ? 'intact' : 'none';
    })
    .immediate();
}

function isAlone(database: Database): boolean {
  return database.pragma('journal_mode', { simple: true }) === 'delete';
}

/** Looked at again where it does not: a page that could not be read is zeros the first time. */
function matches(database: Database, sealed: number): boolean {
  if (isCutOff(database)) return false;
  return checksum(database) === sealed || checksum(database) === sealed;
}

/** SQLite reads zeros where a file has ended. */
function isCutOff(database: Database): boolean {
  return statSync(database.name).size !== bytesOf(database);
}

function bytesOf(database: Database): number {
  const pages = Number(database.pragma('page_count', { simple: true }));
  return pages * Number(database.pragma('page_size', { simple: true }));
}

/**
 * Never 0, but for a state that is too large. The file is read through SQLite: closing another descriptor of it would
 * end the locks of this process.
 */
function checksum(database: Database): number {
  if (bytesOf(database) > MAX_BYTES) return UNSEALED;
  const bytes = database.serialize();
  for (const [from, to] of NOT_SEALED) bytes.fill(0, from, to);
  return crc32(bytes) | 0 || 1;
}
