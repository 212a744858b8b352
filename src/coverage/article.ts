/**
 * Where an outlet's name was read: `override` is `coverage.yaml`, `given` a field of the article's own
 * (front matter, JSON), `markup` HTML metadata, `feed` the feed's title, `domain` the link's host name,
 * `text` the words of the article.
 */
export type OutletSource = 'override' | 'given' | 'markup' | 'feed' | 'domain' | 'text';

/** Where a publication date was read, as for outlets; `header` is a leading `date …` line of a text file. */
export type PublishedSource =
  'override' | 'given' | 'markup' | 'feed' | 'header' | 'byline' | 'url';

/** What sort of piece an article is, where its markup or its text says so. */
export type ArticleKind = 'news' | 'opinion' | 'live' | 'wire' | 'release';

/** What a paragraph says of the article it stands in, or of another one. */
export type NoteKind = 'correction' | 'update' | 'retraction' | 'note';

/** A paragraph in which an outlet corrects, updates, retracts or remarks on what it published. */
export interface EditorialNote {
  readonly kind: NoteKind;
  /** The words of the note: `body.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** One piece of news as it was published. Dates are EDTF: `2021-01-06`, `2021-01` or `2021`. */
export interface Article {
  /** The given id, or the file's path below the folder without its ending. Unique in an edition. */
  readonly id: string;
  /** The file it was read from, relative to the folder that was indexed. */
  readonly path: string;
  readonly headline: string;
  readonly outlet: string | null;
  readonly outletSource: OutletSource | null;
  readonly published: string | null;
  readonly publishedSource: PublishedSource | null;
  /** For an undated article: the latest past date its text reports on. It cannot have been published earlier. */
  readonly notBefore: string | null;
  readonly updated: string | null;
  /** `http` or `https` only. */
  readonly url: string | null;
  /** BCP 47 primary tag, such as `en`; `null` where it cannot be told. */
  readonly language: string | null;
  /** 0 to 1: 1 where the language is stated, the detector's score where it is inferred; `null` without one. */
  readonly languageConfidence: number | null;
  /** `null` where neither markup nor text says so. */
  readonly kind: ArticleKind | null;
  readonly authors: readonly string[];
  /** NFC text, paragraphs separated by one empty line. Every offset counts UTF-16 code units of it. */
  readonly body: string;
  /** Ordered by place. */
  readonly notes: readonly EditorialNote[];
}

/**
 * An outlet credited with a stretch of an article other than the one that publishes it. The credits of one
 * stretch stand in the order in which words were handed on, from the outlet nearest to the reader to the
 * origin: `E! News reports that a source told People` gives E! News, then People.
 */
export interface Credit {
  /** As the coverage names it, else in its usual form: `People`, `Los Angeles Times`. */
  readonly originator: string;
  /** Who told them, where the text names somebody: `a source`, `Julia Stone`; of a chain, with its origin. */
  readonly speaker: string | null;
  /** The credited sentences: `body.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** How an article belongs to another one of the coverage; `same-story` holds in both directions. */
export type LinkKind = 'corrects' | 'retracts' | 'updates' | 'same-story';

/** A link from one article to another, by id. */
export interface ArticleLink {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
}

/** A file, or a part of one, that could not be read; the rest of the coverage is not affected. */
export interface Skipped {
  readonly path: string;
  /** 1-based, where one is known. */
  readonly line: number | null;
  readonly reason: string;
}
