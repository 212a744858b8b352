import { expect, test } from 'vitest';
import { createPace } from '../../../src/edition/local/pace.ts';

test('a pace is due after some milliseconds, and looks at the clock for one small step in sixteen', async () => {
  let [time, looks] = [0, 0];
  const pace = createPace(undefined, () => {
    looks += 1;
    return time;
  });
  expect(pace.isDue()).toBe(false);
  time = 8;
  expect(pace.isDue()).toBe(true);
  looks = 0;
  expect(Array.from({ length: 33 }, (_, step) => pace.isDue(step)).filter(Boolean)).toHaveLength(3);
  expect(looks).toBe(3);
  await pace.rest();
  expect(pace.isDue()).toBe(false);
});
