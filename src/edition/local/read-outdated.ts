import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../manifest.ts';
import type { OutdatedEdition } from '../outdated.ts';
import { readCurrent } from './current.ts';
import { readSchema } from './manifest-file.ts';
import { COVERAGE_FILE } from './paths.ts';

/** The edition in force where an older version of Dateline has built it. */
export async function readOutdated(folder: string): Promise<OutdatedEdition | null> {
  const id = await readCurrent(folder);
  if (id === null) return null;
  const schema = await readSchema(join(folder, id));
  if (schema === null || schema >= SCHEMA_VERSION) return null;
  return { id, articleIds: readIds(join(folder, id, COVERAGE_FILE)) };
}

/** All versions have kept them alike. A damaged file has none to hold the new edition to. */
function readIds(path: string): ReadonlySet<string> {
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return new Set(
        z.array(z.string()).parse(database.prepare('select id from articles').pluck().all()),
      );
    } finally {
      database.close();
    }
  } catch {
    return new Set();
  }
}
