import type { Article, ArticleLink, Credit } from '../coverage/article.ts';
import type { Filter } from './filter.ts';
import type { Manifest } from './manifest.ts';
import type { LabelRange } from './scope.ts';

/** An article as listed: everything but its body. */
export interface ArticleEntry extends Omit<Article, 'body'> {
  /** The id of the article that leads its cluster of copies: the earliest dated one. Its own id when it has none. */
  readonly leadId: string;
  /** The articles it corrects, retracts or updates, and those that tell the same story, by id. */
  readonly links: readonly EntryLink[];
}

/** A link of an article to another one. */
export type EntryLink = Omit<ArticleLink, 'from'>;

/** A piece of an article: `body.slice(start, end) === text`. */
export interface Passage {
  /** 1-based label, dense within the edition; also its label in the vector index. */
  readonly label: number;
  /** `<articleId>#<ordinal>`, ordinal from 0. */
  readonly id: string;
  readonly articleId: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Credits that overlap this passage; offsets count from the start of the article's body. */
  readonly credits: readonly Credit[];
}

/** Where a passage stands. */
export interface PassagePlace {
  readonly label: number;
  readonly article: ArticleEntry;
  /** From 0 in its article. */
  readonly ordinal: number;
}

/** A passage found by one of the two searches. Higher is better in both. */
export interface ScoredPassage {
  readonly label: number;
  /** BM25 (above 0) for text; cosine similarity (−1 to 1) for vectors. */
  readonly score: number;
}

/** An article found by its terms; BM25, above 0. */
export interface ScoredArticle {
  readonly articleId: string;
  readonly score: number;
}

/** The numbers of the index terms of a passage and of the headline above it, in order and with repeats. */
export interface PassageTerms {
  readonly headline: Uint32Array;
  readonly body: Uint32Array;
}

/** One published, immutable index. The contract suite in `test/edition` runs on every implementation. */
export interface Edition {
  readonly manifest: Manifest;
  /** Ordered by id. */
  readonly articles: readonly ArticleEntry[];
  /** Primary tags of the languages the articles are in, most frequent first. */
  readonly languages: readonly string[];
  /** By key (`outletKey`), the outlet that another name or a short form of it stands for; see `findOutlet`. */
  readonly outletAliases: ReadonlyMap<string, string>;
  /** `null` for labels that are not in the edition. */
  placeOf(label: number): PassagePlace | null;
  /** The labels of an article's passages; `null` for unknown articles, and for those without text. */
  rangeOf(articleId: string): LabelRange | null;
  article(id: string): Promise<Article | null>;
  /** In the order of the labels given; unknown labels are left out. */
  passages(labels: readonly number[]): Promise<readonly Passage[]>;
  /** All passages of an article, in order. */
  passagesOf(articleId: string): Promise<readonly Passage[]>;
  /**
   * Best first: passages that hold any of the terms (analysed forms, see `analyse`), within the filter. A term
   * with spaces is a phrase: its parts stand next to one another.
   */
  searchText(
    terms: readonly string[],
    filter: Filter,
    limit: number,
  ): Promise<readonly ScoredPassage[]>;
  /** Best first: articles that hold any of the terms, as `searchText` has them, in headline or body. */
  searchArticles(
    terms: readonly string[],
    filter: Filter,
    limit: number,
  ): Promise<readonly ScoredArticle[]>;
  /**
   * The ids of all articles within the filter that hold, in headline or body, at least one term of every group; by
   * id, none left out. Terms are as `searchText` has them. No groups, or one without terms: none.
   */
  articlesHolding(
    groups: readonly (readonly string[])[],
    filter: Filter,
  ): Promise<readonly string[]>;
  /** Best first: the nearest passages within the filter. Exact when few passages are in it. */
  searchVectors(
    vector: Float32Array,
    filter: Filter,
    limit: number,
  ): Promise<readonly ScoredPassage[]>;
  /** Cosine similarity to the vector, for each label known. */
  similarities(
    vector: Float32Array,
    labels: readonly number[],
  ): Promise<ReadonlyMap<number, number>>;
  /** For each analysed term or phrase, in how many passages of the edition it stands; 0 for unknown terms. */
  documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** For each sound (see `skeleton`), up to `limit` terms of the edition that sound so, by the alphabet. */
  termsSounding(
    sounds: readonly string[],
    limit: number,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  /** By which number, from 0, `termsOf` tells of an analysed term; −1 of one that no passage holds. */
  termNumber(term: string): number;
  /** By label, the terms that a passage was indexed by; unknown labels are left out. */
  termsOf(labels: readonly number[]): Promise<ReadonlyMap<number, PassageTerms>>;
  close(): Promise<void>;
}
