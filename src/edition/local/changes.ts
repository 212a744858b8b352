import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { Article } from '../../coverage/article.ts';
import type { Relations } from '../../coverage/relate-articles.ts';
import { EditionError } from '../../errors.ts';
import { contentHash } from '../content-hash.ts';
import { readCurrent } from './current.ts';
import type { Manifest } from '../manifest.ts';
import { checkEdition } from './open-edition.ts';
import { COVERAGE_FILE } from './paths.ts';
import { groupLinks, relationsOf } from '../relations.ts';

/** How many articles differ from the edition in force. */
export interface ChangeCounts {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What is known of the edition in force. */
export interface Previous {
  readonly manifest: Manifest;
  readonly articles: ReadonlyMap<string, StoredArticle>;
}

const storedArticle = z.object({
  id: z.string(),
  hash: z.string(),
  leadId: z.string(),
  links: z.string(),
});

type StoredArticle = z.infer<typeof storedArticle>;

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

/** Counts by id and content hash. */
export function countChanges(
  previous: Previous | null,
  articles: readonly Article[],
): ChangeCounts {
  const before = previous?.articles ?? new Map<string, StoredArticle>();
  const kept = articles.filter(({ id }) => before.has(id));
  const unchanged = kept.filter((article) => before.get(article.id)?.hash === contentHash(article));
  return {
    added: articles.length - kept.length,
    updated: kept.length - unchanged.length,
    removed: before.size - kept.length,
    unchanged: unchanged.length,
  };
}

/** Whether every article still leads, or is led by, what it was, and is linked to what it was. */
export function sameRelations(
  previous: Previous,
  { articles, leads, links }: Relations & { readonly articles: readonly Article[] },
): boolean {
  const linksFrom = groupLinks(links);
  return articles.every(({ id }) => {
    const before = previous.articles.get(id);
    const { leadId, linksText } = relationsOf(id, leads, linksFrom);
    return before?.leadId === leadId && before.links === linksText;
  });
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
