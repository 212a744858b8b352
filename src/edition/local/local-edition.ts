import type { Database, Statement } from 'better-sqlite3';
import type { Article } from '../../coverage/article.ts';
import { EditionError } from '../../errors.ts';
import { attempt } from '../../attempt.ts';
import * as tables from './coverage-tables.ts';
import type {
  ArticleEntry,
  Edition,
  Passage,
  PassagePlace,
  PassageTerms,
  ScoredArticle,
  ScoredPassage,
} from '../edition.ts';
import type { Filter } from '../filter.ts';
import type { Arena } from './arena.ts';
import type { FullText } from './full-text.ts';
import { languagesOf } from '../languages.ts';
import type { Manifest } from '../manifest.ts';
import type { OpenCoverage } from './open-coverage.ts';
import { passagePlaces, type PassagePlaces } from '../passage-places.ts';
import { scopeFinder, type LabelRange, type Scope } from '../scope.ts';
import { yieldToEvents } from '../../yield-to-events.ts';
import type { VectorIndex } from './vectors/vector-index.ts';

/** The open files of an edition. */
export interface EditionFiles {
  readonly coverage: OpenCoverage;
  readonly text: FullText;
  readonly vectors: VectorIndex;
  /** What text and vectors stand in. */
  readonly arena: Arena;
}

/** An edition in a folder of this machine: SQLite for articles, a file of postings for terms, one of rounded vectors. */
export class LocalEdition implements Edition {
  readonly manifest: Manifest;
  readonly articles: readonly ArticleEntry[];
  readonly languages: readonly string[];
  readonly outletAliases: ReadonlyMap<string, string>;
  readonly #database: Database;
  readonly #vectors: VectorIndex;
  readonly #text: FullText;
  readonly #arena: Arena;
  readonly #article: Statement;
  readonly #passage: Statement<[number], tables.PassageRow>;
  readonly #passagesOf: Statement<[string], tables.PassageRow>;
  readonly #scope: (filter: Filter) => Scope;
  readonly #places: PassagePlaces;

  /** Takes the files over: `close` closes them. */
  constructor(manifest: Manifest, { coverage, text, vectors, arena }: EditionFiles) {
    const { database, listing } = coverage;
    this.manifest = manifest;
    this.#database = database;
    this.#vectors = vectors;
    this.#article = database.prepare(tables.SELECT_ARTICLE);
    this.#passage = database.prepare<[number], tables.PassageRow>(tables.SELECT_PASSAGE);
    this.#passagesOf = database.prepare<[string], tables.PassageRow>(tables.SELECT_PASSAGES_OF);
    this.articles = listing.articles;
    this.#text = text;
    this.#arena = arena;
    this.languages = languagesOf(listing.articles);
    this.outletAliases = listing.outletAliases;
    this.#scope = scopeFinder(listing.articles, listing.ranges);
    this.#places = passagePlaces(listing.articles, listing.ranges);
  }

  placeOf(label: number): PassagePlace | null {
    return this.#places.placeOf(label);
  }

  rangeOf(articleId: string): LabelRange | null {
    return this.#places.rangeOf(articleId);
  }

  article(id: string): Promise<Article | null> {
    return this.#read(() => tables.articleRow.nullable().parse(this.#article.get(id) ?? null));
  }

  passages(labels: readonly number[]): Promise<readonly Passage[]> {
    return this.#read(() =>
      labels.flatMap((label) => {
        const row = this.#passage.get(label);
        return row === undefined ? [] : toPassage(row);
      }),
    );
  }

  passagesOf(articleId: string): Promise<readonly Passage[]> {
    return this.#read(() => this.#passagesOf.all(articleId).map(toPassage));
  }

  searchText(
    terms: readonly string[],
    filter: Filter,
    limit: number,
  ): Promise<readonly ScoredPassage[]> {
    return this.#read(() => this.#text.search(terms, this.#scope(filter), limit));
  }

  searchArticles(
    terms: readonly string[],
    filter: Filter,
    limit: number,
  ): Promise<readonly ScoredArticle[]> {
    return this.#read(() => this.#text.searchArticles(terms, this.#scope(filter), limit));
  }

  articlesHolding(
    groups: readonly (readonly string[])[],
    filter: Filter,
  ): Promise<readonly string[]> {
    return this.#read(() => this.#text.holding(groups, this.#scope(filter)));
  }

  /** A turn of the event loop by itself: the searches by words, asked for at the same time, have the one before. */
  async searchVectors(
    vector: Float32Array,
    filter: Filter,
    limit: number,
  ): Promise<readonly ScoredPassage[]> {
    await yieldToEvents();
    return this.#read(() => this.#vectors.search(vector, this.#scope(filter), limit));
  }

  similarities(
    vector: Float32Array,
    labels: readonly number[],
  ): Promise<ReadonlyMap<number, number>> {
    return this.#read(() => this.#vectors.similarities(vector, labels));
  }

  documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#read(() => this.#text.frequencies(terms));
  }

  termsSounding(
    sounds: readonly string[],
    limit: number,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.#read(() => this.#text.sounding(sounds, limit));
  }

  termNumber(term: string): number {
    return this.#text.termNumber(term);
  }

  termsOf(labels: readonly number[]): Promise<ReadonlyMap<number, PassageTerms>> {
    return this.#read(() => this.#text.termsOf(labels));
  }

  close(): Promise<void> {
    return attempt(() => {
      if (!this.#database.open) return;
      this.#database.close();
      this.#text.close();
      this.#arena.release();
    });
  }

  #read<T>(job: () => T): Promise<T> {
    return attempt(() => {
      if (!this.#database.open)
        throw new EditionError(
          `Edition ${this.manifest.id} is closed; take it from the shelf again.`,
        );
      return job();
    });
  }
}

/** Written in columns of these types by ourselves, and sealed by a checksum: only what is JSON is parsed. */
function toPassage(row: tables.PassageRow): Passage {
  const credits = tables.isNone(row.credits) ? [] : tables.storedCredits.parse(row.credits);
  return { ...row, credits, id: `${row.articleId}#${row.ordinal}` };
}
