import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { scoreRow } from './coverage-tables.ts';
import type { ScoredPassage } from './edition.ts';
import { anyOf, encodeTerm } from './index-terms.ts';
import type { Scope } from './scope.ts';

/**
 * Weights of a term in the headline and in the passage, from 0. The headline stands with every passage of
 * its article, so it must not outweigh the passage that says it.
 */
const HEADLINE_WEIGHT = 0.5;
const BODY_WEIGHT = 1;

/** SQLite's bm25 is lower for better rows. */
const SCORE = `-bm25(terms, ${HEADLINE_WEIGHT}, ${BODY_WEIGHT})`;

/** Term search over the passages of an open `coverage.sqlite`. */
export class FullText {
  readonly #everywhere: Statement;
  readonly #within: Statement;
  readonly #count: Statement;

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
    this.#count = database.prepare('select doc from term_counts where term = ?').pluck();
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

  /** In how many passages, or headlines over them, each term stands. */
  frequencies(terms: readonly string[]): Map<string, number> {
    const count = z.number().default(0);
    return new Map(terms.map((term) => [term, count.parse(this.#count.get(encodeTerm(term)))]));
  }
}
