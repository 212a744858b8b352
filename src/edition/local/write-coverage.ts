import Database from 'better-sqlite3';
import type { Article } from '../../coverage/article.ts';
import type { Relations } from '../../coverage/relate-articles.ts';
import { contentHash } from '../content-hash.ts';
import { TABLES } from './coverage-tables.ts';
import type { Passage } from '../edition.ts';
import { knownAliases } from '../known-aliases.ts';
import { groupLinks, relationsOf } from '../relations.ts';
import { labelRanges } from '../scope.ts';
import { createPace, type Pace } from './pace.ts';

/** What `coverage.sqlite` is made of. */
export interface Coverage extends Relations {
  /** Ordered by id. */
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  /** Other names of outlets as the operator writes them, each with the outlet it means. */
  readonly aliases: ReadonlyMap<string, string>;
}

const INSERT_ARTICLE = `insert into articles values (
  @id, @path, @headline, @outlet, @outletSource, @published, @publishedSource, @notBefore, @updated,
  @url, @language, @languageConfidence, @kind, @authors, @notes, @leadId, @links,
  @first, @last, @contentHash, @body)`;
const INSERT_PASSAGE = `insert into passages values (
  @label, @articleId, @ordinal, @start, @end, @credits, @text)`;
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
  { articles, passages, leads, links }: Coverage,
  pace: Pace,
): Promise<void> {
  const insert = database.prepare(INSERT_ARTICLE);
  const linksFrom = groupLinks(links);
  const ranges = labelRanges(passages);
  for (const article of articles) {
    if (pace.isDue()) await pace.rest();
    const { leadId, linksText } = relationsOf(article.id, leads, linksFrom);
    insert.run({
      ...article,
      authors: JSON.stringify(article.authors),
      notes: JSON.stringify(article.notes),
      leadId,
      links: linksText,
      first: ranges.get(article.id)?.first ?? null,
      last: ranges.get(article.id)?.last ?? null,
      contentHash: contentHash(article),
    });
  }
}

async function writePassages(
  database: Database.Database,
  { passages }: Coverage,
  pace: Pace,
): Promise<void> {
  const insert = database.prepare(INSERT_PASSAGE);
  for (const passage of passages) {
    if (pace.isDue()) await pace.rest();
    insert.run({ ...passage, credits: JSON.stringify(passage.credits) });
  }
}

function writeAliases(database: Database.Database, { articles, aliases }: Coverage): void {
  const insert = database.prepare(INSERT_ALIAS);
  for (const [key, outlet] of knownAliases(articles, aliases)) insert.run(key, outlet);
}
