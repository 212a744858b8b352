import { describe, expect, test } from 'vitest';
import { syntheticCoverage } from '../../src/benchmark/synthetic-coverage.ts';
import { clusterCopies } from '../../src/coverage/cluster-copies.ts';
import { createCreditFinder } from '../../src/coverage/find-credits.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { tokens } from '../../src/language/tokens.ts';
import { testArticle } from '../support/edition-contract.ts';

const ARTICLES = [...syntheticCoverage(300)];

describe('syntheticCoverage()', () => {
  test('gives the same articles for the same size and seed, others for another seed', () => {
    expect([...syntheticCoverage(20)]).toEqual(ARTICLES.slice(0, 20));
    expect([...syntheticCoverage(1, 2)]).not.toEqual(ARTICLES.slice(0, 1));
  });

  test('looks like news: length, many outlets and days', () => {
    const lengths = ARTICLES.map(({ body }) => body.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(2000);
    expect(mean).toBeLessThan(5000);
    expect(new Set(ARTICLES.map(({ outlet }) => outlet)).size).toBeGreaterThan(40);
    expect(new Set(ARTICLES.map(({ published }) => published)).size).toBeGreaterThan(200);
  });

  test('is English, and Dutch for a tenth, and never taken for another language', () => {
    const detected = ARTICLES.map(({ body, language }) => ({
      stated: language,
      found: detectLanguage(body),
    }));
    const known = detected.filter(({ found }) => found !== null);
    expect(known.filter(({ stated, found }) => stated !== found)).toEqual([]);
    expect(known.length).toBeGreaterThan(ARTICLES.length / 3);
    const dutch = detected.filter(({ stated }) => stated === 'nl');
    expect(dutch.length).toBeGreaterThan(15);
    expect(dutch.length).toBeLessThan(60);
  });

  test('has few large outlets and many small ones', () => {
    const counts = new Map<string, number>();
    for (const { outlet } of ARTICLES) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    const sizes = [...counts.values()].sort((a, b) => b - a);
    expect(sizes[0] ?? 0).toBeGreaterThan(8 * (sizes[19] ?? 0));
  });

  test("has words by Zipf's law: the tenth comes about a tenth as often as the first", () => {
    const counts = new Map<string, number>();
    for (const { body } of ARTICLES)
      for (const { text } of tokens(body.toLowerCase()))
        counts.set(text, (counts.get(text) ?? 0) + 1);
    const [first = 0, ...rest] = [...counts.values()].sort((a, b) => b - a);
    expect(first / (rest[8] ?? 1)).toBeGreaterThan(5);
    expect(first / (rest[8] ?? 1)).toBeLessThan(20);
  });

  test('has copies of one text under other outlets, and credits', () => {
    const articles = ARTICLES.map((fields) => testArticle(fields));
    const leads = clusterCopies(articles);
    const copies = articles.filter(({ id }) => leads.get(id) !== id);
    expect(copies.length).toBeGreaterThan(15);
    const creditsOf = createCreditFinder({ outlets: ARTICLES.map(({ outlet }) => outlet) });
    expect(articles.flatMap(creditsOf).length).toBeGreaterThan(100);
  });
});
