import { describe, expect, test } from 'vitest';
import { numberTerms } from '../../src/edition/postgres/number-terms.ts';
import { analyse } from '../../src/language/analyse.ts';
import type { Candidate } from '../../src/retrieval/candidate.ts';
import { newestFirst } from '../../src/retrieval/newest-first.ts';
import type { SearchTerm } from '../../src/retrieval/search-terms.ts';
import { testHit } from '../answering/evidence.ts';

const TERMS: readonly SearchTerm[] = ['mayor', 'veldem'].map((text) => ({
  text,
  forms: [text],
  kind: 'word',
  period: null,
  related: new Map(),
  frequency: 1,
  weight: 1,
}));

const termNumber = numberTerms();

function candidate(id: string, published: string | null, score: number, text = 'mayor veldem') {
  const { article, passage } = testHit({ id, text, published });
  const rest = { articleLexical: 0, cosine: 0, lexical: 0, similarity: null };
  const numbered = (words: string) => Uint32Array.from(analyse(words, 'en'), termNumber);
  const terms = { headline: numbered(article.headline), body: numbered(text) };
  const { label, ordinal } = passage;
  return { label, ordinal, article, terms, score, ...rest } satisfies Candidate;
}

function order(ranked: readonly Candidate[], asOf = '2026-01-01'): string[] {
  return newestFirst(ranked, { terms: TERMS, edition: { termNumber }, asOf }).map(
    ({ article }) => article.id,
  );
}

describe('newestFirst()', () => {
  test('puts the newest of equal matches first', () => {
    const ranked = [candidate('old', '2021', 0.9), candidate('new', '2025-03-01', 0.88)];
    expect(order(ranked)).toEqual(['new', 'old']);
  });

  test('lifts no worse match over a better one', () => {
    const weaker = [candidate('old', '2021', 0.9), candidate('new', '2025', 0.5)];
    expect(order(weaker)).toEqual(['old', 'new']);
    const fewerWords = [candidate('old', '2021', 0.9), candidate('new', '2025', 0.88, 'mayor')];
    expect(order(fewerWords)).toEqual(['old', 'new']);
  });

  test('takes an undated article for the oldest', () => {
    const ranked = [candidate('undated', null, 0.9), candidate('dated', '1999', 0.89)];
    expect(order(ranked)).toEqual(['dated', 'undated']);
  });

  test('puts what was published after the day of asking last', () => {
    const ranked = [candidate('later', '2025', 0.9), candidate('earlier', '2021', 0.4)];
    expect(order(ranked, '2023-05-10')).toEqual(['earlier', 'later']);
  });
});
