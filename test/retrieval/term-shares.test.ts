import { describe, expect, test } from 'vitest';
import {
  foundNames,
  foundShare,
  matchAll,
  matchHeading,
  nearShare,
  strongest,
  weightiestMissing,
} from '../../src/retrieval/term-shares.ts';
import { queryTerms } from '../../src/retrieval/query-terms.ts';
import type { SearchTerm } from '../../src/retrieval/search-terms.ts';
import { testHit } from '../answering/evidence.ts';

/** The words of a query: the first weighs 1, the second 2 … */
function termsOf(query: string): SearchTerm[] {
  return queryTerms(query, 'en', ['en', 'nl']).map((term, index) => ({
    ...term,
    frequency: 1,
    weight: index + 1,
    period: null,
    related: new Map([['en', new Map(term.text === 'captain' ? [['skipper', 0.5]] : [])]]),
  }));
}

const terms = termsOf('captain ferries Eiderlight');
const shareOf = (text: string, language = 'en') =>
  foundShare(matchAll(terms, text, language), terms);

describe('matchHeading()', () => {
  const dated = termsOf('broke July').map((term) => ({
    ...term,
    period: term.text === 'July' ? { after: '2025-07', before: '2025-07' } : null,
  }));
  const strengths = (headline: string, published: string | null) => {
    const { article } = testHit({ id: 'a', text: 'x', headline, published });
    return matchHeading(dated, article).map(({ strength }) => strength);
  };

  test.each([
    ['What broke', '2025-07-23', [1, 1]],
    ['What broke', '2025', [1, 1]],
    ['What broke', '2025-08-01', [1, 0]],
    ['What broke in July', null, [1, 1]],
    ['Nothing', null, [0, 0]],
  ])('of %j on %s is %j', (headline, published, expected) => {
    expect(strengths(headline, published)).toEqual(expected);
  });
});

describe('foundShare()', () => {
  test.each([
    ['The captains of the ferry Eiderlight', 1],
    ['A ferry sailed.', 2 / 6],
    ['The skipper of a ferry', 2.5 / 6],
    ['Nothing of it', 0],
    ['', 0],
  ])('of %j is %d', (text, share) => {
    expect(shareOf(text)).toBeCloseTo(share);
  });

  test('is 1 where nothing is asked', () => {
    expect(foundShare([], [])).toBe(1);
  });

  test('does not find a word that is a stop word of the text', () => {
    const asked = termsOf('Did anyone die?');
    expect(foundShare(matchAll(asked, 'Hij zag die boot.', 'nl'), asked)).toBe(0);
  });
});

describe('the shares of what was found', () => {
  const ferry = matchAll(terms, 'A ferry sailed.', 'en');
  const name = matchAll(terms, 'Eiderlight sailed.', 'en');

  test('of names count names alone', () => {
    expect([foundNames(ferry, terms), foundNames(name, terms)]).toEqual([0, 1]);
    expect(foundNames([], termsOf('captain'))).toBe(1);
  });

  test('take the stronger of two matches', () => {
    expect(foundShare(strongest(ferry, name), terms)).toBeCloseTo(5 / 6);
    expect(strongest(ferry, [])).toEqual(ferry);
  });

  test('know the weightiest word that is missing', () => {
    expect(weightiestMissing(ferry, terms)).toBeCloseTo(3 / 6);
    expect(weightiestMissing(name, terms)).toBeCloseTo(2 / 6);
  });

  test('count words that stand nearer for more', () => {
    const found = matchAll(terms, 'ferry one two three four five six seven eight', 'en');
    const near = nearShare([1], found, terms);
    const far = nearShare([8], found, terms);
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
    expect(nearShare([8, 1], found, terms)).toBe(near);
    expect(nearShare([], found, terms)).toBe(0);
  });
});
