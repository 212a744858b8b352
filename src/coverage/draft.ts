import type { OutletSource, PublishedSource, Skipped } from './article.ts';

/** A value as a file states it, with where in the file it was read. */
export interface Stated<Source> {
  readonly value: string;
  readonly source: Source;
}

/** One article as its file gives it, before anything is checked, cleaned or inferred. */
export interface Draft {
  /** The id the file gives it. */
  readonly id: string | null;
  /** 1-based line where it begins, where one is known. */
  readonly line: number | null;
  /** 1-based place in a file of several articles; `null` when the file is one article. */
  readonly item: number | null;
  readonly headline: string | null;
  /** Most trusted first. */
  readonly outlets: readonly Stated<OutletSource>[];
  /** As written, most trusted first. */
  readonly dates: readonly Stated<PublishedSource>[];
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Pages and feeds often state the language of a template; a field of the article's own is believed. @default given */
  readonly languageSource?: 'given' | 'markup' | undefined;
  /** What markup or fields call the article, as written: `OpinionNewsArticle`, a section, a genre. */
  readonly kinds: readonly string[];
  readonly authors: readonly string[];
  /** Plain text; paragraphs on lines of their own. */
  readonly text: string;
  /** Whether the text is only the beginning or a summary of the story that stands at `url`. */
  readonly teaser: boolean;
}

/** A file that was read and decoded, or a part of one that holds many articles. */
export interface SourceFile {
  /** Relative to the folder indexed, with `/`, control characters escaped. */
  readonly path: string;
  /** Of a mail, whose parts have encodings of their own, one character for each byte. */
  readonly text: string;
  /** What of the file stands before this part of it. @default nothing */
  readonly before?: { readonly lines: number; readonly items: number };
}

/** What a format makes of a file. A problem with one article never costs the others. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly skipped: readonly Skipped[];
  /** What a sitemap lists but does not hold: pages as drafts without a text, and further sitemaps. */
  readonly listed?: { readonly pages: readonly Draft[]; readonly sitemaps: readonly string[] };
}

/** Reads one format. Throws nothing: what cannot be read is in `skipped`. */
export type FormatReader = (file: SourceFile) => Reading | Promise<Reading>;

/** A draft with nothing stated but its text. */
export const EMPTY_DRAFT: Draft = {
  id: null,
  line: null,
  item: null,
  headline: null,
  outlets: [],
  dates: [],
  updated: null,
  url: null,
  language: null,
  kinds: [],
  authors: [],
  text: '',
  teaser: false,
};

/** The reading of a file that holds one article. */
export function oneArticle(draft: Draft): Reading {
  return { drafts: [draft], skipped: [] };
}

/** The reading of a file that cannot be read at all. */
export function unreadable(
  file: Pick<SourceFile, 'path'>,
  reason: string,
  line: number | null = null,
): Reading {
  return { drafts: [], skipped: [{ path: file.path, line, reason }] };
}
