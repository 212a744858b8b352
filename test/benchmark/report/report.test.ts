import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { goalsOf } from '../../../src/benchmark/report/goals.ts';
import { reportOf } from '../../../src/benchmark/report/report.ts';
import type { SideFigures, SizeFigures } from '../../../src/benchmark/retrieval-figures.ts';

const LATENCIES = { questions: 10, p50Ms: 8, p95Ms: 20, p99Ms: 25 };
const LOOP = { p50Ms: 1, p99Ms: 2, longestMs: 12 };
const LOOP_RUN = { ...LOOP, bystander: { ...LOOP, longestMs: 7 } };

function side(name: string, p50Ms: number): SideFigures {
  const group = { answered: 1, outside: 0, recall: 0.99, latencies: { ...LATENCIES, p50Ms } };
  return {
    name,
    lacks: [],
    built: { value: { seconds: 100, peakBytes: 9e8, diskBytes: 3e8 } },
    served: {
      value: {
        openSeconds: 1,
        residentBytes: 5e8,
        peakBytes: 6e8,
        throughput: [{ atOnce: 1, perSecond: 90 }],
        loop: LOOP,
        groups: [
          { ...group, name: 'no filter', share: 1 },
          { ...group, name: 'a day', share: 0.001 },
        ],
      },
    },
  };
}

function size(passages: number, ...others: SideFigures[]): SizeFigures {
  const articles = passages / 10;
  const run = { embeddingSeconds: 1, articles, passages, updated: 0, unchanged: 0 };
  return {
    articles,
    passages,
    index: {
      full: { ...run, seconds: passages / 1000 },
      unchanged: { ...run, seconds: 1 },
      peakBytes: 8e8,
      editionBytes: 3e8,
    },
    parts: { words: LATENCIES, vectors: LATENCIES, texts: LATENCIES, ranking: LATENCIES },
    loop: {
      idle: LOOP_RUN,
      searching: LOOP_RUN,
      opening: LOOP_RUN,
      indexing: LOOP_RUN,
      changed: { ...run, seconds: 4 },
    },
    sides: [side('Dateline', 8), { ...side('Dateline', 6), lacks: ['ranking'] }, ...others],
  };
}

const MACHINE = { processor: 'a', cores: 2, memoryBytes: 8 * 2 ** 30, node: '20', system: 'linux' };

describe('goalsOf()', () => {
  test('meets all that is met, and names who is ahead', () => {
    const goals = goalsOf(size(100_000, side('slower', 9), side('faster', 7)));
    expect(goals.filter(({ isMet }) => !isMet).map(({ figure }) => figure)).toEqual([
      'ahead of slower; behind faster',
    ]);
    const p50 = goals.filter(({ name }) => name.includes('p50 of the same work'));
    expect(p50.map(({ figure }) => figure)).toEqual(['ahead of slower, faster']);
    expect(goals.length).toBeGreaterThan(10);
  });

  test('is not met by a system without figures', () => {
    const failed: SideFigures = { ...side('failing', 1), served: { missing: 'more than 60 s' } };
    const goals = goalsOf(size(100_000, side('slower', 9), failed));
    const figures = goals.filter(({ isMet }) => !isMet).map(({ figure }) => figure);
    expect(figures).toHaveLength(4);
    expect(figures[0]).toBe('ahead of slower; no figure of failing');
  });

  test('misses what is missed', () => {
    const missed = (figures: SizeFigures) => goalsOf(figures).filter(({ isMet }) => !isMet);
    const slow = { ...size(100_000), sides: [side('Dateline', 11)] };
    expect(missed(slow).map(({ aim }) => aim)).toEqual(['≤ 10 ms']);
    const { loop, ...rest } = size(100_000);
    const changed = { ...loop.changed, seconds: 6 };
    expect(missed({ ...rest, loop: { ...loop, changed } }).map(({ figure }) => figure)).toEqual([
      '6.0 %',
    ]);
  });
});

describe('reportOf()', () => {
  const failed: SideFigures = {
    ...side('failing', 1),
    built: { missing: 'more than 60 s' },
    served: { missing: 'more than 60 s' },
  };
  const sizes = [size(1000), size(10_000, side('other', 16), failed)];
  const report = reportOf({ machine: MACHINE, day: '2025-01-01', sizes, sets: [] });

  test('is as prettier leaves it', async () => {
    expect(await format(report, { parser: 'markdown' })).toBe(`${report}\n`);
  });

  test('has multiples of its own figure, exponents, and why there is no figure', () => {
    expect(report).toContain('16 (2.0 ×)');
    expect(report).toContain('more than 60 s');
    expect(report).toMatch(/exponent \| +1\.00 \| +0\.00/);
  });
});
