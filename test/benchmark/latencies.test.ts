import { expect, test } from 'vitest';
import { latenciesOf, timeEach } from '../../src/benchmark/measure/latencies.ts';
import { throughput } from '../../src/benchmark/measure/throughput.ts';

const ITEMS = Array.from({ length: 20 }, (_, index) => index);

test('timeEach() asks each once, in order, and none when the time is over', async () => {
  const asked: number[] = [];
  const ask = (item: number) => {
    asked.push(item);
    return Promise.resolve();
  };
  expect(await timeEach(ITEMS, ask, 60_000)).toMatchObject({ questions: 20 });
  expect(asked).toEqual(ITEMS);
  expect(await timeEach(ITEMS, ask, -1)).toMatchObject({ questions: 1 });
  expect(await timeEach([], ask, 60_000)).toBeNull();
});

test('latenciesOf() has ranks in order', () => {
  const { p50Ms, p95Ms, p99Ms } = latenciesOf(ITEMS.toReversed());
  expect([p50Ms, p95Ms, p99Ms]).toEqual([9, 18, 19]);
});

test('throughput() asks each once, with as many under way as it was told', async () => {
  const asked: number[] = [];
  let under = 0;
  let most = 0;
  const ask = async (item: number) => {
    asked.push(item);
    under += 1;
    most = Math.max(most, under);
    await Promise.resolve();
    under -= 1;
  };
  const perSecond = await throughput(ITEMS, ask, { atOnce: 8, withinMs: 60_000 });
  expect(perSecond).toBeGreaterThan(0);
  expect(asked).toEqual(ITEMS);
  expect(most).toBe(8);
});
