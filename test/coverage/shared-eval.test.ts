import { describe, expect, test } from 'vitest';
import { clusterCopies } from '../../src/coverage/cluster-copies.ts';
import { isEdtf } from '../../src/coverage/edtf.ts';
import type { Article } from '../../src/coverage/article.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { linkCorrections } from '../../src/coverage/stories/link-corrections.ts';
import { linkStories } from '../../src/coverage/stories/link-stories.ts';
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
    expect(linkCorrections(articles)).toEqual([]);
  });
});

/** The articles of sets in both languages, the language before their ids. */
async function inBothLanguages(sets: readonly string[]): Promise<Article[]> {
  const read = SETS.filter(({ set }) => sets.includes(set)).map(async ({ set, language }) => {
    const { articles } = await readCoverage([sharedPath(`eval/${set}/${language}.jsonl`)]);
    return articles.map((article) => ({ ...article, id: `${language}:${set}:${article.id}` }));
  });
  return (await Promise.all(read)).flat();
}

function dutchOf(id: string): string {
  return id.replace(/^en:/, 'nl:');
}

describe.each([[['meantime']], [['ntrex']], [['meantime', 'ntrex']]])(
  'linkStories() on %j',
  (sets) => {
    test.each([true, false])('finds the versions of a story, dated: %s', async (dated) => {
      const both = await inBothLanguages(sets);
      const articles = dated
        ? both
        : both.map((one) => ({ ...one, published: null, notBefore: null }));
      const links = linkStories(articles).filter(({ from }) => from.startsWith('en:'));
      const right = links.filter(({ from, to }) => to === dutchOf(from)).length;
      expect(right / links.length).toBeGreaterThanOrEqual(0.97);
      expect(right / (articles.length / 2)).toBeGreaterThanOrEqual(0.85);
      expect(clusterCopies(articles).size).toBe(articles.length);
      expect([...clusterCopies(articles)].every(([id, lead]) => id === lead)).toBe(true);
    });

    test('links next to nothing where no story stands in both languages', async () => {
      const articles = await inBothLanguages(sets);
      const ids = articles.map(({ id }) => id).filter((id) => id.startsWith('en:'));
      const english = new Set(ids.filter((_, index) => index % 2 === 0));
      const apart = articles.filter(
        ({ id }) =>
          english.has(id) || (id.startsWith('nl:') && !english.has(id.replace(/^nl:/, 'en:'))),
      );
      expect(linkStories(apart).length / apart.length).toBeLessThanOrEqual(0.05);
    });
  },
);
