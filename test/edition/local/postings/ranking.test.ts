import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, naiveBm25, type NaiveRow } from './naive-bm25.ts';
import { anyArticles, anyTerms, writtenCoverage } from './random-coverage.ts';

const RUNS = { numRuns: 40 };

interface Ranked {
  readonly key: string | number;
  readonly score: number;
}

/** The rows with a score above 0 that may be found, best first, equal ones in their order. */
function ranked(scores: readonly number[], keys: readonly (string | number)[]): Ranked[] {
  return scores
    .map((score, index) => ({ key: keys[index] ?? '', score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Rounding may put rows of the same score in another order. */
function expectSame(
  found: readonly Ranked[],
  expected: readonly Ranked[],
  all: readonly Ranked[],
): void {
  expect(found.length).toBe(expected.length);
  const scores = new Map(all.map(({ key, score }) => [key, score]));
  for (const [index, { key, score }] of found.entries()) {
    expect(score).toBeCloseTo(expected[index]?.score ?? 0, 12);
    expect(score).toBeCloseTo(scores.get(key) ?? 0, 12);
  }
}

test('search() and searchArticles() rank as a naive BM25 does, under any filter and limit', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyArticles,
      anyTerms,
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 60 }),
      async (articles, terms, step, limit) => {
        const { text, passages, articles: wholes, scopeOf } = await writtenCoverage(articles);
        const isInside = (id: string) => Number(id) % step === 0;
        const scope = scopeOf(isInside);
        for (const [rows, weight] of [
          [passages, 0.5],
          [wholes, 2],
        ] as const) {
          const isPassages = rows === passages;
          const keys = rows.map(({ articleId }, index) => (isPassages ? index + 1 : articleId));
          const scores = naiveBm25(rows, terms, weight).map((score, index) =>
            isInside(rows[index]?.articleId ?? '') ? score : 0,
          );
          const all = ranked(scores, keys);
          const found = isPassages
            ? text.search(terms, scope, limit).map(({ label, score }) => ({ key: label, score }))
            : text
                .searchArticles(terms, scope, limit)
                .map(({ articleId, score }) => ({ key: articleId, score }));
          expectSame(found, all.slice(0, limit), all);
        }
        text.close();
      },
    ),
    RUNS,
  );
});

test('search() gives equal scores in the order of the labels', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticles, anyTerms, async (articles, terms) => {
      const { text, scopeOf } = await writtenCoverage(articles);
      const found = text.search(
        terms,
        scopeOf(() => true),
        100,
      );
      expect(found).toEqual(found.toSorted((a, b) => b.score - a.score || a.label - b.label));
      text.close();
    }),
    RUNS,
  );
});

test('frequencies() and holding() count what a naive search finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyArticles,
      fc.array(anyTerms, { minLength: 1, maxLength: 3 }),
      async (articles, groups) => {
        const { text, passages, articles: wholes, scopeOf } = await writtenCoverage(articles);
        const terms = [...new Set(groups.flat())];
        expect(text.frequencies(terms)).toEqual(
          new Map(terms.map((term) => [term, passages.filter((row) => holds(row, term)).length])),
        );
        const isInside = (id: string) => Number(id) % 2 === 0;
        const expected = wholes.filter(
          (row) =>
            isInside(row.articleId) &&
            groups.every((group) => group.some((term) => holds(row, term))),
        );
        expect(text.holding(groups, scopeOf(isInside))).toEqual(
          expected.map(({ articleId }) => articleId),
        );
        text.close();
      },
    ),
    RUNS,
  );
});

test('search() has the scores of SQLite, which earlier editions had, and which the weights of the ranking were fitted to', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticles, anyTerms, async (articles, terms) => {
      const { text, passages, articles: wholes, scopeOf } = await writtenCoverage(articles);
      const scope = scopeOf(() => true);
      const byLabel = text
        .search(terms, scope, 100)
        .map(({ label, score }) => [label, score] as const);
      expectClose(new Map(byLabel), sqliteScores(passages, terms, 0.5));
      const rows = new Map(articles.map(({ id }, index) => [id, index + 1]));
      const byId = text
        .searchArticles(terms, scope, 100)
        .map(({ articleId, score }) => [rows.get(articleId) ?? 0, score] as const);
      expectClose(new Map(byId), sqliteScores(wholes, terms, 2));
      text.close();
    }),
    { numRuns: 25 },
  );
});

function sqliteScores(
  rows: readonly NaiveRow[],
  terms: readonly string[],
  headlineWeight: number,
): Map<number, number> {
  const database = new Database(':memory:');
  database.exec(
    `create virtual table rows using fts5 (headline, body, tokenize = "ascii tokenchars ','")`,
  );
  const insert = database.prepare('insert into rows (rowid, headline, body) values (?, ?, ?)');
  for (const [index, { headline, body }] of rows.entries())
    insert.run(index + 1, headline.join(' '), body.join(' '));
  const query = [...new Set(terms)].map((term) => `"${term}"`).join(' OR ');
  const found = database
    .prepare<[string], { row: number; score: number }>(
      `select rowid as row, -bm25(rows, ${headlineWeight}, 1) as score from rows where rows match ?`,
    )
    .all(query);
  database.close();
  return new Map(found.map(({ row, score }) => [row, score]));
}

function expectClose(
  found: ReadonlyMap<number, number>,
  expected: ReadonlyMap<number, number>,
): void {
  expect([...found.keys()].sort((a, b) => a - b)).toEqual(
    [...expected.keys()].sort((a, b) => a - b),
  );
  for (const [row, score] of found) expect(score).toBeCloseTo(expected.get(row) ?? 0, 12);
}
