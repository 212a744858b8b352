import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { EditionError } from '../../errors.ts';
import { storedArticle, type Previous, type StoredArticle } from '../changes.ts';
import { readCurrent } from './current.ts';
import { checkEdition } from './open-edition.ts';
import { COVERAGE_FILE } from './paths.ts';

/**
 * The edition in force; `null` when there is none, or one that cannot be read and has to be built anew.
 */
export async function readPrevious(folder: string): Promise<Previous | null> {
  const id = await readCurrent(folder);
  if (id === null) return null;
  try {
    const manifest = await checkEdition(join(folder, id));
    return { manifest, articles: readArticles(join(folder, id, COVERAGE_FILE)) };
  } catch (error) {
    if (error instanceof EditionError) return null;
    throw error;
  }
}

function readArticles(path: string): Map<string, StoredArticle> {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const rows = database
      .prepare('select id, content_hash as hash, lead_id as leadId, links from articles')
      .all();
    return new Map(
      z
        .array(storedArticle)
        .parse(rows)
        .map((row) => [row.id, row]),
    );
  } finally {
    database.close();
  }
}
