import { z } from 'zod';
import { ProviderError } from '../../errors.ts';
import type { Database } from '../../postgres/database.ts';
import type { Passage } from '../edition.ts';
import { EMBED_SLICE, embedTexts } from '../embed-texts.ts';
import { embeddingTexts } from '../embedding-text.ts';
import type { PublishRequest } from '../publishing.ts';
import type { ArticleRows } from './article-rows.ts';
import { createSpace, findSpace, vectorTable, type Space } from './spaces.ts';
import { writeArticles } from './write-articles.ts';
import { writeVectors } from './write-vectors.ts';

/** An article whose rows, or vectors alone, are missing: it has a key where its rows stand. */
export interface Missing {
  readonly rows: ArticleRows;
  readonly key: number | null;
}

/** The space of the vectors, and the keys of new articles by id. */
export interface Written {
  readonly space: Space;
  readonly keys: ReadonlyMap<string, number>;
}

const keyRow = z.object({ key: z.coerce.number() });

/**
 * Writes new articles with their vectors, and the vectors that others lack, a slice a transaction. What is not
 * published in the end is removed by the next run.
 */
export async function embedAndWrite(
  database: Database,
  edition: number,
  articles: readonly Missing[],
  request: PublishRequest,
): Promise<Written> {
  const known = await findSpace(database, request.embedder.fingerprint);
  const missing = await lacking(database, known, articles);
  const total = passagesOf(missing).length;
  const keys = new Map<string, number>();
  let space = known;
  let done = 0;
  for (const slice of slicesOf(missing)) {
    request.onProgress?.({ done, total });
    request.signal?.throwIfAborted();
    const vectors = await embed(slice, request);
    space ??= await newSpace(database, vectors, request);
    for (const [id, key] of await write(database, edition, space, slice, vectors))
      keys.set(id, key);
    done += vectors.length;
  }
  request.onProgress?.({ done: total, total });
  if (space === null) throw new RangeError('Cannot publish an edition without vectors');
  return { space, keys };
}

/** Without those whose rows and vectors stand. */
async function lacking(
  database: Database,
  space: Space | null,
  articles: readonly Missing[],
): Promise<readonly Missing[]> {
  if (space === null) return articles;
  const rows = await database.rows(
    `select a.key from dateline.articles a where a.removed_in is null and exists (
       select 1 from ${vectorTable(space)} v where v.article = a.key)`,
  );
  const embedded = new Set(
    z
      .array(keyRow)
      .parse(rows)
      .map(({ key }) => key),
  );
  return articles.filter(
    ({ rows: { passages }, key }) => key === null || (passages.length > 0 && !embedded.has(key)),
  );
}

function* slicesOf(articles: readonly Missing[]): Generator<readonly Missing[]> {
  let slice: Missing[] = [];
  for (const article of articles) {
    slice.push(article);
    if (passagesOf(slice).length < EMBED_SLICE && slice.length < EMBED_SLICE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

function embed(
  slice: readonly Missing[],
  { embedder, signal }: PublishRequest,
): Promise<readonly Float32Array[]> {
  const articles = slice.map(({ rows }) => rows.article);
  const texts = embeddingTexts(articles, passagesOf(slice));
  return texts.length === 0 ? Promise.resolve([]) : embedTexts(texts, embedder, signal);
}

function newSpace(
  database: Database,
  [first]: readonly Float32Array[],
  { embedder }: PublishRequest,
): Promise<Space> {
  const dimensions = embedder.dimensions ?? first?.length ?? 0;
  if (dimensions < 1)
    throw new ProviderError('The embedder gave an empty vector; check the embedding model', {
      retryable: false,
    });
  return createSpace(database, embedder.fingerprint, dimensions);
}

function write(
  database: Database,
  edition: number,
  space: Space,
  slice: readonly Missing[],
  vectors: readonly Float32Array[],
): Promise<ReadonlyMap<string, number>> {
  const unwritten = slice.filter(({ key }) => key === null).map(({ rows }) => rows);
  const standing = slice.flatMap(({ rows, key }) =>
    key === null ? [] : [[rows.article.id, key] as const],
  );
  return database.transaction(async (session) => {
    const written = await writeArticles(session, edition, unwritten);
    const keyOf = new Map([...standing, ...written]);
    const places = passagesOf(slice).map(({ articleId, ordinal }) => ({
      article: keyOf.get(articleId) ?? 0,
      ordinal,
    }));
    await writeVectors(session, space, places, vectors);
    return written;
  });
}

function passagesOf(articles: readonly Missing[]): Passage[] {
  return articles.flatMap(({ rows }) => rows.passages);
}
