import { ARTICLE_WEIGHTS, PASSAGE_WEIGHTS } from '../bm25.ts';
import type { PassageTerms, ScoredArticle, ScoredPassage } from '../edition.ts';
import { createBitmap, include, intersection, rowsOf, type Bitmap } from './postings/bitmap.ts';
import type { SectionFile } from './postings/section-file.ts';
import { openSequences, type ReadSequences } from './postings/sequences.ts';
import { openSounds, type TermsOfSound } from './postings/sounds.ts';
import { openStringTable, type StringTable } from './postings/string-table.ts';
import { openTermTable, type TermTable } from './postings/term-table.ts';
import { bitmapFinder, type ScopeBitmaps } from './scope-bitmaps.ts';
import type { Scope } from '../scope.ts';

const NO_TERMS = new Uint32Array();

/** What is read of a file of postings when it is opened. */
interface FullTextParts {
  readonly file: SectionFile;
  /** In their order. */
  readonly articleIds: readonly string[];
  readonly terms: StringTable;
  readonly passages: TermTable;
  readonly articles: TermTable;
  /** The article of each passage, by their rows. */
  readonly articleOf: Uint32Array;
  readonly bodies: ReadSequences;
  readonly headlines: ReadSequences;
  readonly sounding: TermsOfSound;
}

/** Opens the terms of an edition. Closing it closes the file. */
export async function openFullText(
  file: SectionFile,
  articleIds: readonly string[],
): Promise<FullText> {
  const terms = await openStringTable(file, 'terms');
  return new FullText({
    file,
    articleIds,
    terms,
    passages: await openTermTable(file, 'passages', terms, PASSAGE_WEIGHTS),
    articles: await openTermTable(file, 'articles', terms, ARTICLE_WEIGHTS),
    articleOf: await file.numbers('articleOf'),
    bodies: await openSequences(file, 'bodies'),
    headlines: await openSequences(file, 'headlines'),
    sounding: await openSounds(file, terms),
  });
}

/** Term search over the passages and articles of an edition. */
export class FullText {
  readonly #file: SectionFile;
  readonly #articleIds: readonly string[];
  readonly #terms: StringTable;
  readonly #passages: TermTable;
  readonly #articles: TermTable;
  readonly #articleOf: Uint32Array;
  readonly #bodies: ReadSequences;
  readonly #headlines: ReadSequences;
  readonly #sounding: TermsOfSound;
  readonly #bitmaps: (scope: Scope) => ScopeBitmaps | null;

  constructor(parts: FullTextParts) {
    const { articleIds, passages } = parts;
    this.#file = parts.file;
    this.#articleIds = articleIds;
    this.#terms = parts.terms;
    this.#passages = passages;
    this.#articles = parts.articles;
    this.#articleOf = parts.articleOf;
    this.#bodies = parts.bodies;
    this.#headlines = parts.headlines;
    this.#sounding = parts.sounding;
    this.#bitmaps = bitmapFinder(passages.rows, articleIds);
  }

  /** Passages of a scope with any of the analysed terms, best first, equal ones by label. */
  search(terms: readonly string[], scope: Scope, limit: number): ScoredPassage[] {
    const wanted = Math.min(limit, scope.passages);
    if (wanted < 1) return [];
    const within = this.#bitmaps(scope)?.passages ?? null;
    return this.#passages
      .search(distinct(terms), within, wanted)
      .map(({ row, score }) => ({ label: row + 1, score }));
  }

  /** Articles of a scope with any of the analysed terms, best first, equal ones by id. */
  searchArticles(terms: readonly string[], scope: Scope, limit: number): ScoredArticle[] {
    const wanted = Math.min(limit, scope.articleIds.length);
    if (wanted < 1) return [];
    const within = this.#bitmaps(scope)?.articles ?? null;
    return this.#articles
      .search(distinct(terms), within, wanted)
      .map(({ row, score }) => ({ articleId: this.#articleIds[row] ?? '', score }));
  }

  /** All articles of a scope with any of the terms of every group, by id. */
  holding(groups: readonly (readonly string[])[], scope: Scope): string[] {
    if (groups.length === 0) return [];
    const within = this.#bitmaps(scope)?.articles;
    const found = groups.map((group) => this.#holdingAny(distinct(group)));
    return rowsOf([...found, ...(within ? [within] : [])].reduce(intersection)).map(
      (row) => this.#articleIds[row] ?? '',
    );
  }

  /** In how many passages, or headlines over them, each term stands. */
  frequencies(terms: readonly string[]): Map<string, number> {
    return new Map(
      terms.map((term) => {
        const [tidy = ''] = distinct([term]);
        return [term, this.#passages.frequency(tidy)];
      }),
    );
  }

  /** Of each sound, the first of the terms that sound so, by the alphabet. */
  sounding(sounds: readonly string[], limit: number): Map<string, string[]> {
    return new Map(sounds.map((sound) => [sound, this.#sounding(sound, limit)]));
  }

  /** The number of a term in `termsOf`; −1 of one that stands nowhere. */
  termNumber(term: string): number {
    return this.#terms.find(term);
  }

  /** The terms of passages and of the headlines over them; unknown labels are left out. */
  termsOf(labels: readonly number[]): Map<number, PassageTerms> {
    const rows = labels
      .map((label) => label - 1)
      .filter((row) => this.#articleOf[row] !== undefined);
    const articles = [...new Set(rows.map((row) => this.#articleOf[row] ?? 0))];
    const headlines = this.#headlines(articles);
    const headlineOf = new Map(articles.map((article, index) => [article, headlines[index]]));
    const bodies = this.#bodies(rows);
    return new Map(
      rows.map((row, index) => {
        const headline = headlineOf.get(this.#articleOf[row] ?? 0) ?? NO_TERMS;
        return [row + 1, { headline, body: bodies[index] ?? NO_TERMS }];
      }),
    );
  }

  close(): void {
    this.#file.close();
  }

  #holdingAny(terms: readonly string[]): Bitmap {
    const bitmap = createBitmap(this.#articles.rows);
    for (const { rows } of this.#articles.lists(terms))
      for (const row of rows) include(bitmap, row);
    return bitmap;
  }
}

/** Each term once, parts of a phrase parted by single spaces. */
function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms.map((term) => term.trim().replace(/ +/g, ' ')))].filter(
    (term) => term !== '',
  );
}
