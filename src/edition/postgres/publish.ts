import { z } from 'zod';
import type { Article } from '../../coverage/article.ts';
import { analyse } from '../../language/analyse.ts';
import type { Database, Session } from '../../postgres/database.ts';
import { migrate } from '../../postgres/migrate.ts';
import { countChanges } from '../changes.ts';
import type { Passage } from '../edition.ts';
import { nextEditionId } from '../edition-id.ts';
import { EditionBusyError } from '../../errors.ts';
import { knownAliases } from '../known-aliases.ts';
import { makePassages } from '../passages.ts';
import {
  articlesToPublish,
  describeEdition,
  isUpToDate,
  KEEP,
  summary,
  wordless,
  type PublishRequest,
  type PublishResult,
} from '../publishing.ts';
import { articleRows } from './article-rows.ts';
import { prune, removeLeftovers } from './clean-up.ts';
import { embedAndWrite, type Missing, type Written } from './embed-and-write.ts';
import { takeLease, type Lease } from './lease.ts';
import { EDITION_MIGRATIONS } from './migrations.ts';
import { writeRelations } from './relations.ts';
import { indexSpace, type Space } from './spaces.ts';
import { listEditions, putInForce, readPrevious } from './stored-editions.ts';

const openRow = z.object({ id: z.string(), key: z.coerce.number(), rowHash: z.string() });

/**
 * Publishes the next edition in a database, unless nothing changed. What is new is written where no reader sees it,
 * and put in force in one transaction.
 * @throws EditionBusyError while another process is publishing; DatabaseError; ProviderError when the embedder fails;
 *   the signal's reason when aborted
 */
export async function publishInto(
  database: Database,
  request: PublishRequest,
): Promise<PublishResult> {
  const articles = articlesToPublish(request);
  await migrate(database, EDITION_MIGRATIONS);
  const lease = await takeLease(database);
  try {
    await removeLeftovers(database);
    return await publishNext(database, lease, { ...request, articles });
  } finally {
    // What is left of it ends by itself; the error that led here says more.
    await lease.release().catch(() => undefined);
  }
}

async function publishNext(
  database: Database,
  lease: Lease,
  request: PublishRequest,
): Promise<PublishResult> {
  const previous = await readPrevious(database);
  const changes = countChanges(previous, request.articles);
  if (previous && isUpToDate(previous, changes, request))
    return { ...summary(previous.manifest), ...changes, published: false };
  const passages = makePassages(request.articles, request);
  if (passages.length === 0) throw wordless();
  const id = nextEditionId(request.now, (await listEditions(database))[0]?.id ?? null);
  const building = await startEdition(database, id);
  const { rows, closing } = await compareRows(database, request.articles, passages);
  const { space, keys } = await embedAndWrite(database, building, rows, request);
  await indexSpace(database, space);
  request.signal?.throwIfAborted();
  const manifest = describeEdition(
    {
      id,
      previous: previous?.manifest.id ?? null,
      dimensions: space.dimensions,
      counts: { articles: request.articles.length, passages: passages.length },
      files: {},
    },
    request,
  );
  await database.transaction(
    async (session) => {
      await lease.confirm(session);
      await close(session, building, closing);
      await writeRelations(session, building, keysOf(rows, keys), request);
      await finish(session, building, { manifest, space, passages, request });
      await putInForce(session, building);
    },
    { isPatient: true },
  );
  await prune(database, request.keep ?? KEEP);
  return { ...summary(manifest), ...changes, published: true };
}

async function startEdition(database: Database, id: string): Promise<number> {
  const rows = await database.rows(
    'insert into dateline.editions (id) values ($1) returning number',
    [id],
  );
  return z.object({ number: z.coerce.number() }).parse(rows[0]).number;
}

/** All articles, with a key where they stand unchanged, and the keys of rows that end. */
async function compareRows(
  database: Database,
  articles: readonly Article[],
  passages: readonly Passage[],
): Promise<{ readonly rows: readonly Missing[]; readonly closing: readonly number[] }> {
  const open = await database.rows(
    'select id, key, row_hash as "rowHash" from dateline.articles where removed_in is null',
  );
  const standing = new Map(
    z
      .array(openRow)
      .parse(open)
      .map((row) => [row.id, row]),
  );
  const byArticle = groupPassages(passages);
  const rows = articles.map((article) => {
    const own = articleRows(article, byArticle.get(article.id) ?? []);
    const before = standing.get(article.id);
    return { rows: own, key: before?.rowHash === own.rowHash ? before.key : null };
  });
  const kept = new Set(rows.map(({ key }) => key));
  const closing = [...standing.values()].map(({ key }) => key).filter((key) => !kept.has(key));
  return { rows, closing };
}

function groupPassages(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.articleId) ?? [];
    group.push(passage);
    groups.set(passage.articleId, group);
  }
  return groups;
}

/** Every article of the edition, by id. */
function keysOf(rows: readonly Missing[], written: Written['keys']): ReadonlyMap<string, number> {
  const standing = rows.flatMap(({ rows: { article }, key }) =>
    key === null ? [] : [[article.id, key] as const],
  );
  return new Map([...standing, ...written]);
}

async function close(session: Session, edition: number, keys: readonly number[]): Promise<void> {
  for (const table of ['articles', 'relations'] as const)
    await session.change(
      `update dateline.${table} set removed_in = $1
       where ${table === 'articles' ? 'key' : 'article'} = any($2::bigint[]) and removed_in is null`,
      [edition, keys],
    );
}

interface Finished {
  readonly manifest: ReturnType<typeof describeEdition>;
  readonly space: Space;
  readonly passages: readonly Passage[];
  readonly request: PublishRequest;
}

async function finish(
  session: Session,
  edition: number,
  { manifest, space, passages, request }: Finished,
): Promise<void> {
  const aliases = knownAliases(request.articles, request.aliases ?? new Map());
  const { passageTerms, articleTerms } = countTerms(request.articles, passages);
  const changed = await session.change(
    `update dateline.editions set is_published = true, space = $2, manifest = $3, aliases = $4,
       passage_terms = $5, article_terms = $6
     where number = $1 and not is_published`,
    [
      edition,
      space.number,
      JSON.stringify(manifest),
      JSON.stringify([...aliases]),
      passageTerms,
      articleTerms,
    ],
  );
  if (changed !== 1)
    throw new EditionBusyError(
      'Another process has removed the edition that was being made. Run the command again.',
    );
}

/** How many terms all passages have with the headlines over them, and all articles with theirs. */
function countTerms(
  articles: readonly Article[],
  passages: readonly Passage[],
): { readonly passageTerms: number; readonly articleTerms: number } {
  const headlines = new Map(
    articles.map(({ id, headline, language }) => [
      id,
      { length: analyse(headline, language).length, language },
    ]),
  );
  const passageTerms = passages.reduce((sum, { articleId, text }) => {
    const { length = 0, language = null } = headlines.get(articleId) ?? {};
    return sum + length + analyse(text, language).length;
  }, 0);
  const articleTerms = articles.reduce(
    (sum, { id, body, language }) =>
      sum + (headlines.get(id)?.length ?? 0) + analyse(body, language).length,
    0,
  );
  return { passageTerms, articleTerms };
}
