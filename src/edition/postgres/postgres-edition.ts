import type { Article } from '../../coverage/article.ts';
import { EditionError } from '../../errors.ts';
import type { Database } from '../../postgres/database.ts';
import { checkVector } from '../check-vector.ts';
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
import { languagesOf } from '../languages.ts';
import type { Manifest } from '../manifest.ts';
import { passagePlaces, type PassagePlaces } from '../passage-places.ts';
import { best } from '../ranking.ts';
import { scopeFinder, type LabelRange, type Scope } from '../scope.ts';
import { articlesHolding, countTerms, searchTerms, tidy } from './full-text.ts';
import { numberTerms } from './number-terms.ts';
import type { Listing, Place } from './read-listing.ts';
import { readArticle, readPassages, readSounds, readTerms } from './read-rows.ts';
import type { Space } from './spaces.ts';
import type { StoredEdition } from './stored-editions.ts';
import { nearestByIndex, nearestExactly, similaritiesOf, type FoundVector } from './vectors.ts';
import { filterValues } from './within.ts';

/** Up to so many passages are compared one by one, as in editions in folders. */
export const EXACT_LIMIT = 5_000;

export interface EditionParts {
  readonly database: Database;
  readonly stored: StoredEdition;
  readonly space: Space;
  readonly listing: Listing;
  /** Whether vectors have pgvector's own index. */
  readonly hasHnsw: boolean;
}

/** An edition in a database: rows there, the list of its articles here. */
export class PostgresEdition implements Edition {
  readonly manifest: Manifest;
  readonly articles: readonly ArticleEntry[];
  readonly languages: readonly string[];
  readonly outletAliases: ReadonlyMap<string, string>;
  readonly #parts: EditionParts;
  readonly #scope: (filter: Filter) => Scope;
  readonly #inEdition: PassagePlaces;
  readonly #numberOf = numberTerms();
  #isClosed = false;

  /** The database stays open when the edition is closed. */
  constructor(parts: EditionParts) {
    const { stored, listing } = parts;
    this.#parts = parts;
    this.manifest = stored.manifest;
    this.articles = listing.articles;
    this.languages = languagesOf(listing.articles);
    this.outletAliases = new Map(stored.aliases);
    this.#scope = scopeFinder(listing.articles, listing.ranges);
    this.#inEdition = passagePlaces(listing.articles, listing.ranges);
  }

  placeOf(label: number): PassagePlace | null {
    return this.#inEdition.placeOf(label);
  }

  rangeOf(articleId: string): LabelRange | null {
    return this.#inEdition.rangeOf(articleId);
  }

  async article(id: string): Promise<Article | null> {
    const { database, stored } = this.#open();
    return readArticle(database, stored.number, id);
  }

  async passages(labels: readonly number[]): Promise<readonly Passage[]> {
    const { database, listing } = this.#open();
    const found = await readPassages(database, this.#places(labels), listing);
    const byLabel = new Map(found.map((passage) => [passage.label, passage]));
    return labels.flatMap((label) => byLabel.get(label) ?? []);
  }

  async passagesOf(articleId: string): Promise<readonly Passage[]> {
    const range = this.rangeOf(articleId);
    if (range === null) return [];
    const { first, last } = range;
    return this.passages(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  }

  async searchText(
    terms: readonly string[],
    filter: Filter,
    limit: number,
  ): Promise<readonly ScoredPassage[]> {
    const { database, stored, listing } = this.#open();
    const wanted = Math.min(limit, this.#scope(filter).passages);
    const found = await searchTerms(
      database,
      'passages',
      { terms, filter: filterValues(stored.number, filter) },
      { rows: this.manifest.counts.passages, terms: stored.passageTerms, limit: wanted },
    );
    return found.map((row) => ({ label: listing.labelOf(row), score: row.score }));
  }

  async searchArticles(
    terms: readonly string[],
    filter: Filter,
    limit: number,
  ): Promise<readonly ScoredArticle[]> {
    const { database, stored } = this.#open();
    const wanted = Math.min(limit, this.#scope(filter).articleIds.length);
    const found = await searchTerms(
      database,
      'articles',
      { terms, filter: filterValues(stored.number, filter) },
      { rows: this.manifest.counts.articles, terms: stored.articleTerms, limit: wanted },
    );
    return found.map(({ id, score }) => ({ articleId: id, score }));
  }

  async articlesHolding(
    groups: readonly (readonly string[])[],
    filter: Filter,
  ): Promise<readonly string[]> {
    const { database, stored } = this.#open();
    return articlesHolding(database, groups, filterValues(stored.number, filter));
  }

  async searchVectors(
    vector: Float32Array,
    filter: Filter,
    limit: number,
  ): Promise<readonly ScoredPassage[]> {
    const { database, stored, space, hasHnsw } = this.#open();
    checkVector(vector, space.dimensions);
    const inside = this.#scope(filter).passages;
    const wanted = Math.min(limit, inside);
    if (wanted < 1) return [];
    const query = { vector, filter: filterValues(stored.number, filter), limit: wanted };
    const near = inside > EXACT_LIMIT ? await nearestByIndex(database, space, query, hasHnsw) : [];
    const found = near.length === wanted ? near : await nearestExactly(database, space, query);
    return best(this.#labelled(found), wanted);
  }

  async similarities(
    vector: Float32Array,
    labels: readonly number[],
  ): Promise<ReadonlyMap<number, number>> {
    const { database, space } = this.#open();
    checkVector(vector, space.dimensions);
    const found = await similaritiesOf(database, space, vector, this.#places(labels));
    return new Map(this.#labelled(found).map(({ label, score }) => [label, score]));
  }

  async documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { database, stored } = this.#open();
    const filter = filterValues(stored.number, {});
    const counts = await countTerms(database, { terms, filter });
    return new Map(terms.map((term) => [term, counts.get(tidy(term)) ?? 0]));
  }

  async termsSounding(
    sounds: readonly string[],
    limit: number,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const { database, stored } = this.#open();
    return readSounds(database, stored.number, sounds, limit);
  }

  termNumber(term: string): number {
    return this.#numberOf(term);
  }

  async termsOf(labels: readonly number[]): Promise<ReadonlyMap<number, PassageTerms>> {
    const { database, listing } = this.#open();
    const reading = { listing, numberOf: this.#numberOf };
    return readTerms(database, this.#places(labels), reading);
  }

  close(): Promise<void> {
    this.#isClosed = true;
    return Promise.resolve();
  }

  #open(): EditionParts {
    if (this.#isClosed)
      throw new EditionError(
        `Edition ${this.manifest.id} is closed; take it from the shelf again.`,
      );
    return this.#parts;
  }

  #places(labels: readonly number[]): Place[] {
    return [...new Set(labels)].flatMap((label) => this.#parts.listing.placeOf(label) ?? []);
  }

  /** Rounding must not take a similarity out of range. */
  #labelled(found: readonly FoundVector[]): ScoredPassage[] {
    return found.map((row) => ({
      label: this.#parts.listing.labelOf(row),
      score: Math.max(-1, Math.min(1, row.score)),
    }));
  }
}
