import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Article } from '../../coverage/article.ts';
import { contentHash } from '../content-hash.ts';
import { isMadeAlike } from '../publishing.ts';
import type { PassageMaker } from '../passages.ts';
import type { KeptArticle } from './article-parts.ts';
import { openPostings } from './open-postings.ts';
import { COVERAGE_FILE } from './paths.ts';
import { readKnownTerms, type KnownTerms } from './postings/known-terms.ts';
import type { LocalPrevious } from './read-previous.ts';

/** What is analysed of an article that is not taken over, to find what was known by it alone. */
export interface GoneArticle {
  readonly language: string | null;
  /** Its headline, its body, and each of its passages. */
  readonly texts: readonly string[];
}

/** The edition before, of which the next one takes over the articles that did not change. Closed after use. */
export interface Predecessor {
  /** By id, the articles that are taken over. */
  readonly kept: ReadonlyMap<string, KeptArticle>;
  readonly terms: KnownTerms;
  /** The file of its articles and passages. */
  readonly coverage: string;
  /** All articles but those that are taken over. */
  gone(): Iterable<GoneArticle>;
  /** The text of a passage. */
  passage(label: number): string;
  close(): void;
}

const SELECT_TEXT = 'select text from passages where label = ?';

/**
 * Opens what can be taken over of an edition that was checked to be whole; `null` where passages or terms are made otherwise
 * now.
 */
export async function openPredecessor(
  previous: LocalPrevious,
  articles: readonly Article[],
  maker: PassageMaker,
): Promise<Predecessor | null> {
  const { manifest, folder } = previous;
  if (!isMadeAlike(manifest, maker)) return null;
  const coverage = join(folder, COVERAGE_FILE);
  const terms = await readKnownTerms(openPostings(folder, manifest));
  try {
    const kept = unchanged(previous, articles, terms);
    const database = new Database(coverage, { readonly: true, fileMustExist: true });
    const text = database.prepare<[number], string>(SELECT_TEXT).pluck();
    return {
      kept,
      terms,
      coverage,
      gone: () => goneArticles(database, previous, kept),
      passage: (label) => text.get(label) ?? '',
      close() {
        terms.close();
        database.close();
      },
    };
  } catch (error) {
    terms.close();
    throw error;
  }
}

/** An article with a word that its passages part is analysed anew: its body's terms are not those of its passages. */
function unchanged(
  { articles: before }: LocalPrevious,
  articles: readonly Article[],
  terms: KnownTerms,
): Map<string, KeptArticle> {
  const kept = new Map<string, KeptArticle>();
  for (const article of articles) {
    const known = before.get(article.id);
    if (known?.hash === contentHash(article) && terms.isOfPassages(known))
      kept.set(article.id, known);
  }
  return kept;
}

interface TextRow {
  readonly headline: string;
  readonly body: string;
  readonly language: string | null;
}

function* goneArticles(
  database: Database.Database,
  { articles }: LocalPrevious,
  kept: ReadonlyMap<string, KeptArticle>,
): Generator<GoneArticle> {
  const article = database.prepare<[string], TextRow>(
    'select headline, body, language from articles where id = ?',
  );
  const passages = database
    .prepare<[string], string>('select text from passages where article_id = ?')
    .pluck();
  for (const id of articles.keys()) {
    const row = kept.has(id) ? undefined : article.get(id);
    if (!row) continue;
    yield { language: row.language, texts: [row.headline, row.body, ...passages.all(id)] };
  }
}
