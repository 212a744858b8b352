import { describe, expect, test } from 'vitest';
import { numberTerms } from '../../src/edition/postgres/number-terms.ts';
import { analyse } from '../../src/language/analyse.ts';
import type { Candidate } from '../../src/retrieval/candidate.ts';
import type { SearchTerm } from '../../src/retrieval/search-terms.ts';
import { timelyFirst } from '../../src/retrieval/timely-first.ts';
import type { TimeAsked } from '../../src/retrieval/understanding/time-asked.ts';
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

const NOW: TimeAsked = { prefers: 'newest', until: '2026-01-01', isOfAsking: true, weight: 1 };

function candidate(id: string, published: string | null, score: number, text = 'mayor veldem') {
  const { article, passage } = testHit({ id, text, published });
  const rest = { articleLexical: 0, cosine: 0, lexical: 0, similarity: null };
  const numbered = (words: string) => Uint32Array.from(analyse(words, 'en'), termNumber);
  const terms = { headline: new Uint32Array(), body: numbered(text) };
  const { label, ordinal } = passage;
  return { label, ordinal, article, terms, score, ...rest } satisfies Candidate;
}

/** Enough articles about other matters that having words in common is unusual. */
const OTHERS = ['fish', 'snow', 'opera', 'bread', 'chess'].map((word, place) =>
  candidate(word, '2020', 0.1 - place / 100, `mayor ${word}`),
);

const OATH = 'mayor veldem takes the oath and the chain';

function order(ranked: readonly Candidate[], time: Partial<TimeAsked> = {}): string[] {
  const options = { terms: TERMS, edition: { termNumber } };
  return timelyFirst([...ranked, ...OTHERS], { ...NOW, ...time }, options)
    .map(({ article }) => article.id)
    .filter((id) => !OTHERS.some(({ article }) => article.id === id));
}

describe('timelyFirst()', () => {
  test('puts the newest of equal matches first, whatever their matter', () => {
    const ranked = [candidate('old', '2021', 0.9), candidate('new', '2025-03-01', 0.88)];
    expect(order(ranked)).toEqual(['new', 'old']);
  });

  test('puts the newest about the matter of the best match first, though it matches less well', () => {
    const ranked = [candidate('old', '2021', 0.9, OATH), candidate('new', '2025', 0.6, OATH)];
    expect(order(ranked)).toEqual(['new', 'old']);
    expect(order(ranked, { until: '2022-12-31', isOfAsking: false })).toEqual(['old', 'new']);
  });

  test('lifts no worse match about another matter, and none that hardly matches', () => {
    const other = candidate('new', '2025', 0.6, 'mayor veldem bakes rye loaves');
    expect(order([candidate('old', '2021', 0.9, OATH), other])).toEqual(['old', 'new']);
    const poor = candidate('new', '2025', 0.3, OATH);
    expect(order([candidate('old', '2021', 0.9, OATH), poor])).toEqual(['old', 'new']);
  });

  test('puts the oldest about the matter first where the beginning is asked for', () => {
    const ranked = [candidate('new', '2025', 0.9, OATH), candidate('old', '2021', 0.6, OATH)];
    expect(order(ranked, { prefers: 'oldest', until: '9999-12-31', isOfAsking: false })).toEqual([
      'old',
      'new',
    ]);
  });

  test('takes what was published after the time asked about for no better than what is undated', () => {
    const ranked = [
      candidate('after', '2025', 0.9, OATH),
      candidate('before', '2019', 0.6, OATH),
      candidate('then', '2021', 0.6, OATH),
    ];
    const then = { until: '2022-12-31', isOfAsking: false };
    expect(order(ranked, then)).toEqual(['then', 'before', 'after']);
  });

  test('takes an undated article for the oldest, and never for the first', () => {
    const ranked = [candidate('undated', null, 0.9), candidate('dated', '1999', 0.89)];
    expect(order(ranked)).toEqual(['dated', 'undated']);
    const oldest = { prefers: 'oldest', until: '9999-12-31', isOfAsking: false } as const;
    expect(order(ranked, oldest)).toEqual(['dated', 'undated']);
  });

  test('puts what was published after the day of asking last', () => {
    const ranked = [candidate('later', '2025', 0.9), candidate('earlier', '2021', 0.4)];
    expect(order(ranked, { until: '2023-05-10' })).toEqual(['earlier', 'later']);
  });

  test('lifts all that an article says, and keeps its passages in their order', () => {
    const of = (id: string, published: string, ...scores: number[]) =>
      scores.map((score) => candidate(id, published, score, OATH));
    const [first, second] = of('new', '2025', 0.6, 0.55);
    const [old] = of('old', '2021', 0.9);
    const ranked = [old, first, second].filter((one) => one !== undefined);
    expect(order(ranked)).toEqual(['new', 'new', 'old']);
  });
});
