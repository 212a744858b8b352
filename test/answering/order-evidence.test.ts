import { describe, expect, test } from 'vitest';
import { coverageRange } from '../../src/answering/coverage-range.ts';
import { longDate } from '../../src/answering/long-date.ts';
import { orderEvidence } from '../../src/answering/order-evidence.ts';
import { stopwatch } from '../../src/answering/stopwatch.ts';
import { testHit } from './evidence.ts';

describe('orderEvidence()', () => {
  test('numbers by date, article and place, the undated last', () => {
    const hits = [
      testHit({ id: 'undated', text: 'x' }),
      testHit({ id: 'b', text: 'x', published: '2025-03-02', ordinal: 3 }),
      testHit({ id: 'c', text: 'x', published: '2025-03-02' }),
      testHit({ id: 'b', text: 'x', published: '2025-03-02', ordinal: 1 }),
      testHit({ id: 'year', text: 'x', published: '2025' }),
      testHit({ id: 'a', text: 'x', published: '2025-03' }),
    ];
    const ordered = orderEvidence(hits);
    expect(ordered.map(({ hit }) => hit.passage.id)).toEqual([
      'year#0',
      'a#0',
      'b#1',
      'b#3',
      'c#0',
      'undated#0',
    ]);
    expect(ordered.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(hits[0]?.article.id).toBe('undated');
  });
});

describe('coverageRange()', () => {
  test.each([
    [['2025-03-02', null, '2024-11', '2025'], { first: '2024-11', last: '2025-03-02' }],
    [[null], { first: null, last: null }],
    [[], { first: null, last: null }],
  ])('of %j is %j', (dates, expected) => {
    const articles = dates.map((published, index) => {
      return testHit({ id: String(index), text: 'x', published }).article;
    });
    expect(coverageRange({ articles })).toEqual(expected);
  });
});

describe('longDate()', () => {
  test.each([
    ['2021-01-06', 'en', '6 January 2021'],
    ['2021-01', 'en', 'January 2021'],
    ['2021', 'en', '2021'],
    ['2021-01-06', 'nl', '6 januari 2021'],
    ['2021-03-06', 'de', '6. März 2021'],
    ['2021-08-06', 'fr', '6 août 2021'],
    ['2021-01-06', 'es', '6 de enero de 2021'],
    ['2021-12-31', 'en', '31 December 2021'],
    ['2021-01-01', 'en', '1 January 2021'],
  ])('writes %s in %s as %s', (edtf, language, expected) => {
    expect(longDate(edtf, language)).toBe(expected);
  });
});

describe('stopwatch()', () => {
  test('notes each stage and the total', () => {
    const times = [0, 10, 35.4, 40];
    const lap = stopwatch(() => times.shift() ?? NaN);
    lap('retrieve');
    lap('write');
    expect(lap()).toEqual({ retrieve: 10, write: 25, total: 40 });
  });
});
