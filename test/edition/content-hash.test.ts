import { expect, test } from 'vitest';
import { contentHash } from '../../src/edition/content-hash.ts';
import { testArticle } from '../support/edition-contract.ts';

const article = testArticle({ id: 'a' });

test('contentHash() does not depend on the order of the fields', () => {
  const { id, ...rest } = article;
  expect(contentHash({ ...rest, id })).toBe(contentHash(article));
});

test.each(Object.keys(article))('contentHash() covers %s', (field) => {
  expect(contentHash({ ...article, [field]: ['something else'] })).not.toBe(contentHash(article));
});
