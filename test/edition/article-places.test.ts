import { describe, expect, it } from 'vitest';
import { articleById, copiesLedBy } from '../../src/edition/article-places.ts';

const articles = [
  { id: 'a', leadId: 'a' },
  { id: 'b', leadId: 'a' },
  { id: 'c', leadId: 'c' },
];

describe('articleById()', () => {
  it('finds each article, and nothing for an id that is not there', () => {
    expect(articles.map(({ id }) => articleById(articles, id))).toEqual(articles);
    expect(articleById(articles, 'd')).toBeUndefined();
  });

  it('looks at each list by itself', () => {
    expect(articleById(articles.slice(1), 'a')).toBeUndefined();
    expect(articleById(articles, 'a')).toBe(articles[0]);
  });
});

describe('copiesLedBy()', () => {
  it('gives the lead and its copies in the order of the list', () => {
    expect(copiesLedBy(articles, 'a').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(copiesLedBy(articles, 'b')).toEqual([]);
  });
});
