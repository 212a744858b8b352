import { describe, expect, test } from 'vitest';
import { clusterCopies } from '../../src/coverage/cluster-copies.ts';
import { isEdtf } from '../../src/coverage/edtf.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { sharedPath } from '../support/shared.ts';

const SETS = [
  { set: 'meantime', language: 'en', articles: 120, outlets: 1, dated: 120 },
  { set: 'meantime', language: 'nl', articles: 120, outlets: 1, dated: 120 },
  { set: 'ntrex', language: 'en', articles: 123, outlets: 18, dated: 0 },
  { set: 'ntrex', language: 'nl', articles: 123, outlets: 18, dated: 0 },
];

describe.each(SETS)('the set $set in $language', ({ set, language, ...expected }) => {
  test('is read whole, dated as given, and holds no copies', async () => {
    const { articles, skipped, warnings } = await readCoverage([
      sharedPath(`eval/${set}/${language}.jsonl`),
    ]);
    expect({ skipped, warnings }).toEqual({ skipped: [], warnings: [] });
    expect(articles).toHaveLength(expected.articles);
    const dates = articles.flatMap(({ published }) => published ?? []);
    expect(dates).toHaveLength(expected.dated);
    expect(dates.every(isEdtf)).toBe(true);
    expect(new Set(articles.map(({ outlet }) => outlet)).size).toBe(expected.outlets);
    expect(articles.every((article) => article.language === language)).toBe(true);
    expect(articles.filter(({ body }) => detectLanguage(body) !== language)).toEqual([]);
    const leads = clusterCopies(articles);
    expect(articles.filter(({ id }) => leads.get(id) !== id)).toEqual([]);
  });
});
