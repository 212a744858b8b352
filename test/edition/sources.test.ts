import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../src/edition/edition.ts';
import type { Manifest } from '../../src/edition/manifest.ts';
import { listSources } from '../../src/edition/sources.ts';
import { testArticle } from '../support/edition-contract.ts';

const manifest: Manifest = {
  schema: 1,
  id: '20210106T093000Z-000000',
  createdAt: '2021-01-06T09:30:00.000Z',
  embedder: { fingerprint: 'f', name: 'n', model: 'm', dimensions: 2, space: 'cosine' },
  splitter: { maxChars: 500, version: 1, names: '' },
  counts: { articles: 6, passages: 6 },
  files: {},
};

function entry(id: string, outlet: string | null, published: string | null, language = 'en') {
  const { body, ...rest } = testArticle({ id, outlet, published, language });
  expect(body).not.toBe('');
  return { ...rest, leadId: id, links: [] } satisfies ArticleEntry;
}

const articles = [
  entry('a', 'Tide', '2021-03'),
  entry('b', null, null),
  entry('c', 'Post', '2020'),
  entry('d', 'Tide', null, 'nl'),
  entry('e', 'Tide', '2021-03-05', 'nl'),
  entry('f', 'Kade', '2021-03-05', 'nl'),
];

test('listSources() lists articles newest first, undated last', () => {
  const listing = listSources({ articles, manifest });
  expect(listing.articles.map(({ id }) => id)).toEqual(['e', 'f', 'a', 'c', 'b', 'd']);
  expect(listing.edition).toBe(manifest.id);
  expect(listing.indexedAt).toBe(manifest.createdAt);
});

test('listSources() sums outlets up, most articles first, the unknown one last among equals', () => {
  const { outlets } = listSources({ articles, manifest });
  expect(outlets.map(({ outlet }) => outlet)).toEqual(['Tide', 'Kade', 'Post', null]);
  expect(outlets[0]).toEqual({
    outlet: 'Tide',
    articles: 3,
    undated: 1,
    first: '2021-03',
    last: '2021-03-05',
    languages: ['nl', 'en'],
  });
  expect(outlets[3]).toMatchObject({ articles: 1, undated: 1, first: null, last: null });
});

test('listSources() lists the outlets of a filter only', () => {
  const listing = listSources({ articles, manifest }, { outlets: ['Post'] });
  expect(listing.outlets).toHaveLength(1);
  expect(listing.articles.map(({ id }) => id)).toEqual(['c']);
});
