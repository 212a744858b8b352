import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageChart, type ChartedArticle } from '../../src/charts/coverage-chart.ts';
import { describeChart } from '../../src/charts/describe-chart.ts';
import { pictureOf } from '../../src/charts/drawing/picture.ts';
import { interval } from '../../src/coverage/edtf.ts';
import { ENGLISH } from '../../src/localisation/words.ts';

describe('coverageChart()', () => {
  test.each([
    ['nothing', []],
    ['one article', ['2021-01-06']],
    ['undated articles', [null, null, null]],
    ['one dated article among undated ones', [null, '2021', null]],
    ['articles of one day', ['2021-01-06', '2021-01-06']],
    ['dates that are none', ['2021-13', 'yesterday']],
  ])('of %s is no chart', (_, dates) => {
    expect(coverageChart(dates.map((date) => of('Gazette', date)))).toBeNull();
  });

  test.each([
    ['days', ['2021-01-06', '2021-02-05'], 'day', 1, 31],
    ['weeks', ['2021-01-06', '2021-02-06'], 'week', 1, 5],
    ['months', ['2021-01-06', '2021-12-31'], 'month', 1, 12],
    ['months where most are not known closer', ['2021-01', '2021-02', '2021-02-06'], 'month', 1, 2],
    ['years where most are not known closer', ['2020', '2021', '2021-02-06'], 'year', 1, 2],
    ['years', ['2001-01-06', '2021-02-06'], 'year', 1, 21],
    ['years together', ['1066-10-14', '2021-02-06'], 'year', 50, 20],
    ['all years that there are', ['0000', '9999'], 'year', 500, 20],
  ])('counts by %s', (_, dates, unit, every, bins) => {
    const chart = coverageChart(dates.map((date) => of('Gazette', date)));
    expect(chart).toMatchObject({ unit, every });
    expect(chart?.bins).toHaveLength(bins);
  });

  test('a month among days is a span, and is in no bin', () => {
    const chart = coverageChart([of('Gazette', '2021-01-06'), of('Courier', '2021-01')]);
    expect(chart?.imprecise).toBe(1);
    expect(chart?.rows.find(({ outlet }) => outlet === 'Courier')).toMatchObject({
      spans: [{ first: '2021-01-01', last: '2021-01-31', count: 1 }],
      total: 1,
    });
  });

  test('400 outlets are eight rows and the others', () => {
    const articles = Array.from({ length: 400 }, (_, n) => [
      of(`Outlet ${n}`, '2021-01-06'),
      ...(n < 8 ? [of(`Outlet ${n}`, '2021-01-07')] : []),
    ]).flat();
    const chart = coverageChart(articles);
    expect(chart?.rows).toHaveLength(9);
    expect(chart?.rows.at(-1)).toMatchObject({ outlets: 392, total: 392 });
  });

  test('every dated article is counted once, in a bin that holds its date or in a span', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 60 }), (articles) => {
        const chart = coverageChart(articles);
        if (chart === null) return;
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        const totals = chart.rows.map(({ own, copies, spans, total }) => {
          const counted = sum(own) + sum(copies) + sum(spans.map(({ count }) => count));
          expect(counted).toBe(total);
          return counted;
        });
        expect(sum(totals)).toBe(chart.dated);
        expect(chart.dated + chart.undated).toBe(articles.length);
        chart.bins.forEach((bin, at) => {
          const within = articles.filter(({ published }) => {
            if (published === null) return false;
            const { first, last } = interval(published);
            return bin.first <= first && last <= bin.last;
          });
          const binned = chart.rows.map(({ own, copies }) => (own[at] ?? 0) + (copies[at] ?? 0));
          expect(sum(binned)).toBe(within.length);
        });
        expect(describeChart(chart, ENGLISH).length).toBeLessThanOrEqual(1024);
      }),
    );
  });
});

describe('describeChart()', () => {
  test('says what the picture shows', () => {
    const chart = coverageChart([
      of('Gazette', '2021-01-06'),
      of('Gazette', '2021-03-06'),
      of('Courier', '2021-03', true),
      of('Courier', '2021'),
      of('Courier', null),
    ]);
    expect(chart && describeChart(chart, ENGLISH)).toBe(
      'Articles per month by outlet, Jan 2021 – Dec 2021: Courier 2 and Gazette 2. ' +
        'The most, 2 articles, are of Mar 2021. ' +
        '1 article is not dated so closely: a dashed line spans its time. ' +
        '1 article, drawn hollow, is a copy of an earlier one. 1 undated article is left out.',
    );
  });
});

describe('pictureOf()', () => {
  test('a name whose letters cannot be drawn is a number; others stand as they are, on one line', () => {
    const chart = coverageChart([
      of('朝日新聞', '2021-01-06'),
      of('朝日新聞', '2021-01-07'),
      of('הארץ', '2021-01-07'),
      of('Två\nrader', '2021-01-08'),
    ]);
    const labels = chart && pictureOf(chart, 'bars', ENGLISH).rows.map(({ label }) => label);
    expect(labels).toEqual(['outlet no. 1', 'Två rader', 'הארץ']);
  });
});

const article: fc.Arbitrary<ChartedArticle> = fc.record({
  outlet: fc.option(fc.constantFrom(...'a b c d e f g h i j k l m'.split(' '))),
  published: fc.option(
    fc
      .record({
        day: fc.date({
          min: new Date('1990-01-01'),
          max: new Date('2030-01-01'),
          noInvalidDate: true,
        }),
        length: fc.constantFrom(4, 7, 10, 10, 10),
      })
      .map(({ day, length }) => day.toISOString().slice(0, length)),
  ),
  isCopy: fc.boolean(),
});

function of(outlet: string | null, published: string | null, isCopy = false): ChartedArticle {
  return { outlet, published, isCopy };
}
