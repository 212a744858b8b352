import { expect, test } from 'vitest';
import { respawnDelayMs } from '../../../src/discord/sharding/respawn-delay.ts';

test('respawnDelayMs() doubles from a second to five minutes', () => {
  expect([1, 2, 3, 9, 10, 2000].map(respawnDelayMs)).toEqual([
    1000, 2000, 4000, 256_000, 300_000, 300_000,
  ]);
});

test('a shard that ends at once, all day long, stays well below the connections that Discord allows a day', () => {
  const day = 24 * 60 * 60_000;
  let endings = 0;
  for (let atMs = 0; atMs < day; atMs += respawnDelayMs(endings)) endings += 1;
  expect(endings).toBeLessThan(500);
});
