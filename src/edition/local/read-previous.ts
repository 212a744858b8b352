import { join } from 'node:path';
import Database from 'better-sqlite3';
import { EditionError } from '../../errors.ts';
import type { Previous, StoredArticle } from '../changes.ts';
import type { LabelRange } from '../scope.ts';
import { CACHE_KIB } from './coverage-tables.ts';
import { readCurrent } from './current.ts';
import { checkEdition } from './open-edition.ts';
import { COVERAGE_FILE } from './paths.ts';

/** An article of an edition in a folder, as it is compared, and where the edition has it. */
export interface PreviousArticle extends StoredArticle {
  /** Among its articles, from 0. */
  readonly row: number;
  /** Of its passages; `null` when it has no text. */
  readonly labels: LabelRange | null;
}

/** The edition in force, checked to be whole. */
export interface LocalPrevious extends Previous {
  readonly folder: string;
  readonly articles: ReadonlyMap<string, PreviousArticle>;
}

/**
 * The edition in force; `null` when there is none, or one that cannot be read and has to be built anew.
 */
export async function readPrevious(editions: string): Promise<LocalPrevious | null> {
  const id = await readCurrent(editions);
  if (id === null) return null;
  const folder = join(editions, id);
  try {
    const manifest = await checkEdition(folder);
    return { manifest, folder, articles: readArticles(join(folder, COVERAGE_FILE)) };
  } catch (error) {
    if (error instanceof EditionError) return null;
    throw error;
  }
}

/** As stored: written in columns of these types by ourselves, and sealed by a checksum. */
interface ArticleRow extends StoredArticle {
  readonly first: number | null;
  readonly last: number | null;
}

const SELECT_ARTICLES = `
  select id, content_hash as hash, lead_id as leadId, links, first_label as first, last_label as last
  from articles order by rowid`;

function readArticles(path: string): Map<string, PreviousArticle> {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    database.pragma(`cache_size = ${-CACHE_KIB}`);
    const articles = new Map<string, PreviousArticle>();
    for (const stored of database.prepare<[], ArticleRow>(SELECT_ARTICLES).iterate()) {
      const { first, last, ...article } = stored;
      const labels = first === null || last === null ? null : { first, last };
      articles.set(article.id, { ...article, row: articles.size, labels });
    }
    return articles;
  } finally {
    database.close();
  }
}
