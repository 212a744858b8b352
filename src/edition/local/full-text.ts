import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { articleScoreRow, scoreRow } from './coverage-tables.ts';
import type { ScoredArticle, ScoredPassage } from '../edition.ts';
import { anyOf, anyOfEach, encodeTerm } from './index-terms.ts';
import type { Scope } from './scope.ts';

/**
 * Weights of a term in the headline and in the passage, from 0. The headline stands with every passage of
 * its article, so it must not outweigh the passage that says it.
 */
const HEADLINE_WEIGHT = 0.5;
const BODY_WEIGHT = 1;

/** An article has its headline once, and it says in few words what the article is about. */
const ARTICLE_HEADLINE_WEIGHT = 2;

/** SQLite's bm25 is lower for better rows. */
const SCORE = `-bm25(terms, ${HEADLINE_WEIGHT}, ${BODY_WEIGHT})`;
const ARTICLE_SCORE = `-bm25(article_terms, ${ARTICLE_HEADLINE_WEIGHT}, ${BODY_WEIGHT})`;

/** Term search over the passages and articles of an open `coverage.sqlite`. */
export class FullText {
  readonly #everywhere: Statement;
  readonly #within: Statement;
  readonly #articles: Statement;
  readonly #articlesWithin: Statement;
  readonly #holding: Statement;
  readonly #count: Statement;
  readonly #countPhrase: Statement;
  readonly #sounding: Statement;

  constructor(database: Database) {
    this.#everywhere = database.prepare(`
      select rowid as label, ${SCORE} as score from terms where terms match ?
      order by score desc, label limit ?`);
    // The cross join keeps the order of the tables: looking rows up in `terms` one by one would be far slower.
    this.#within = database.prepare(`
      select terms.rowid as label, ${SCORE} as score
      from terms cross join passages on passages.label = terms.rowid
      where terms match ? and passages.article_id in (select value from json_each(?))
      order by score desc, label limit ?`);
    this.#articles = database.prepare(`
      select articles.id as articleId, ${ARTICLE_SCORE} as score
      from article_terms cross join articles on articles.rowid = article_terms.rowid
      where article_terms match ? order by score desc, articles.rowid limit ?`);
    this.#articlesWithin = database.prepare(`
      select articles.id as articleId, ${ARTICLE_SCORE} as score
      from article_terms cross join articles on articles.rowid = article_terms.rowid
      where article_terms match ? and articles.id in (select value from json_each(?))
      order by score desc, articles.rowid limit ?`);
    this.#holding = database
      .prepare(
        `select articles.id from article_terms cross join articles on articles.rowid = article_terms.rowid
         where article_terms match ? order by articles.rowid`,
      )
      .pluck();
    this.#count = database.prepare('select doc from term_counts where term = ?').pluck();
    this.#countPhrase = database.prepare('select count(*) from terms where terms match ?').pluck();
    this.#sounding = database
      .prepare('select term from sounds where sound = ? order by term limit ?')
      .pluck();
  }

  /** Passages of a scope with any of the analysed terms, best first, equal ones by label. */
  search(terms: readonly string[], scope: Scope, limit: number): ScoredPassage[] {
    const query = anyOf(terms);
    const wanted = Math.min(limit, scope.passages);
    if (query === null || wanted < 1) return [];
    const rows = scope.everything
      ? this.#everywhere.all(query, wanted)
      : this.#within.all(query, JSON.stringify(scope.articleIds), wanted);
    return z.array(scoreRow).parse(rows);
  }

  /** Articles of a scope with any of the analysed terms, best first, equal ones by id. */
  searchArticles(terms: readonly string[], scope: Scope, limit: number): ScoredArticle[] {
    const query = anyOf(terms);
    const wanted = Math.min(limit, scope.articleIds.length);
    if (query === null || wanted < 1) return [];
    const rows = scope.everything
      ? this.#articles.all(query, wanted)
      : this.#articlesWithin.all(query, JSON.stringify(scope.articleIds), wanted);
    return z.array(articleScoreRow).parse(rows);
  }

  /** All articles of a scope with any of the terms of every group, by id. */
  holding(groups: readonly (readonly string[])[], scope: Scope): string[] {
    const query = anyOfEach(groups);
    if (query === null) return [];
    const found = z.array(z.string()).parse(this.#holding.all(query));
    if (scope.everything) return found;
    const within = new Set(scope.articleIds);
    return found.filter((id) => within.has(id));
  }

  /** In how many passages, or headlines over them, each term stands. */
  frequencies(terms: readonly string[]): Map<string, number> {
    return new Map(terms.map((term) => [term, this.#frequency(term)]));
  }

  /** Of each sound, the first of the terms that sound so, by the alphabet. */
  sounding(sounds: readonly string[], limit: number): Map<string, string[]> {
    return new Map(
      sounds.map((sound) => [sound, z.array(z.string()).parse(this.#sounding.all(sound, limit))]),
    );
  }

  #frequency(term: string): number {
    const phrase = term.includes(' ') ? anyOf([term]) : null;
    const found =
      phrase === null ? this.#count.get(encodeTerm(term)) : this.#countPhrase.get(phrase);
    return z.number().default(0).parse(found);
  }
}
