import Database from 'better-sqlite3';
import type { Relations } from '../../coverage/relate-articles.ts';
import type { LabelRange } from '../scope.ts';
import type { ArticleParts } from './article-parts.ts';
import { contentHash } from '../content-hash.ts';
import type { Passage } from '../edition.ts';
import { CACHE_KIB, TABLES } from './coverage-tables.ts';
import { knownAliases } from '../known-aliases.ts';
import { groupLinks, relationsOf } from '../relations.ts';
import { createPace, type Pace } from './pace.ts';

/** What `coverage.sqlite` is made of. */
export interface Coverage extends Relations {
  /** Ordered by id. */
  readonly parts: readonly ArticleParts[];
  /** The file that passages are taken over from; `null` where none are. */
  readonly before: string | null;
  /** Other names of outlets as the operator writes them, each with the outlet it means. */
  readonly aliases: ReadonlyMap<string, string>;
}

const INSERT_ARTICLE = `insert into articles values (
  @id, @path, @headline, @outlet, @outletSource, @published, @publishedSource, @notBefore, @updated,
  @url, @language, @languageConfidence, @kind, @authors, @notes, @leadId, @links,
  @first, @last, @contentHash, @body)`;
const INSERT_PASSAGE = `insert into passages values (
  @label, @articleId, @ordinal, @start, @end, @credits, @text)`;
const COPY_PASSAGES = `insert into passages
  select label + @shift, article_id, ordinal, start, "end", credits, text
  from before.passages where label between @first and @last order by label`;
const INSERT_ALIAS = 'insert into outlet_aliases values (?, ?)';

/** Writes a new `coverage.sqlite`. An interrupted write leaves a file that nothing refers to. */
export async function writeCoverage(
  path: string,
  coverage: Coverage,
  signal: AbortSignal | undefined,
): Promise<void> {
  const database = new Database(path);
  try {
    database.pragma('journal_mode = off');
    database.pragma('synchronous = off');
    // Passages are those of articles that were written before them: looking for each would take longer than writing it.
    database.pragma('foreign_keys = off');
    database.pragma(`cache_size = ${-CACHE_KIB}`);
    if (coverage.before !== null) {
      database.prepare('attach ? as before').run(coverage.before);
      database.pragma(`before.cache_size = ${-CACHE_KIB}`);
    }
    database.exec(TABLES);
    database.exec('begin');
    const pace = createPace(signal);
    await writeArticles(database, coverage, pace);
    await writePassages(database, coverage, pace);
    await pace.rest();
    writeAliases(database, coverage);
    database.exec('commit');
  } finally {
    database.close();
  }
}

async function writeArticles(
  database: Database.Database,
  { parts, leads, links }: Coverage,
  pace: Pace,
): Promise<void> {
  const insert = database.prepare(INSERT_ARTICLE);
  const linksFrom = groupLinks(links);
  for (const { article, first, count } of parts) {
    if (pace.isDue()) await pace.rest();
    const { leadId, linksText } = relationsOf(article.id, leads, linksFrom);
    insert.run({
      ...article,
      authors: JSON.stringify(article.authors),
      notes: JSON.stringify(article.notes),
      leadId,
      links: linksText,
      first: count === 0 ? null : first,
      last: count === 0 ? null : first + count - 1,
      contentHash: contentHash(article),
    });
  }
}

/** In the order of their labels, which new rows are appended in. */
async function writePassages(
  database: Database.Database,
  { parts, before: source }: Coverage,
  pace: Pace,
): Promise<void> {
  const insert = database.prepare(INSERT_PASSAGE);
  const copy = source === null ? null : database.prepare(COPY_PASSAGES);
  for (const { made, copied } of runsOfPassages(parts)) {
    if (pace.isDue()) await pace.rest();
    for (const passage of made)
      insert.run({ ...passage, credits: JSON.stringify(passage.credits) });
    if (copied) copy?.run(copied);
  }
}

/** Passages that are taken over together: some milliseconds of work. */
const MAX_COPIED = 500;

/** Labels in the edition before, and how far those of now are from them. */
interface CopiedPassages extends LabelRange {
  readonly shift: number;
}

/** Passages of neighbouring articles: made anew, or else taken over. */
interface PassageRun {
  readonly made: readonly Passage[];
  readonly copied: CopiedPassages | null;
}

/** A statement for each article that is taken over would take half as long as copying its rows. */
function* runsOfPassages(parts: readonly ArticleParts[]): Generator<PassageRun> {
  let copied: CopiedPassages | null = null;
  for (const { made, first, before } of parts) {
    const next = before?.labels ? { ...before.labels, shift: first - before.labels.first } : null;
    const joined: CopiedPassages | null = copied && next && join(copied, next);
    if (copied && !joined) yield { made: [], copied };
    copied = joined ?? next;
    if (made.length > 0) yield { made, copied: null };
  }
  if (copied) yield { made: [], copied };
}

/** `null` where one does not follow the other, or they are too many. */
function join(one: CopiedPassages, next: CopiedPassages): CopiedPassages | null {
  const follows = next.first === one.last + 1 && next.shift === one.shift;
  return follows && next.last - one.first < MAX_COPIED ? { ...one, last: next.last } : null;
}

function writeAliases(database: Database.Database, { parts, aliases }: Coverage): void {
  const insert = database.prepare(INSERT_ALIAS);
  const articles = parts.map(({ article }) => article);
  for (const [key, outlet] of knownAliases(articles, aliases)) insert.run(key, outlet);
}
