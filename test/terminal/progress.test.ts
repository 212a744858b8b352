import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from '../../src/terminal/progress.ts';

/** What is written where nobody watches, for steps of `[stage, done, total]` that take a second each. */
function lines(steps: readonly (readonly [stage: string, done: number, total: number])[]) {
  const stream = new PassThrough();
  let seconds = 0;
  const progress = createProgress(stream, () => 1000 * seconds);
  for (const [stage, done, total] of steps) {
    progress.update(stage, done, total);
    seconds += 1;
  }
  progress.stop();
  return String(stream.read() ?? '')
    .trim()
    .split('\n');
}

test('without a terminal a short stage has two lines, and its end is told once', () => {
  const reading = [0, 1, 2, 3, 3].map((done) => ['Reading files', done, 3] as const);
  const embedding = [0, 4, 8].map((done) => ['Embedding passages', done, 8] as const);
  expect(lines([...reading, ...embedding])).toEqual([
    'Reading files: 0 of 3',
    'Reading files: 3 of 3',
    'Embedding passages: 0 of 8',
    'Embedding passages: 8 of 8',
  ]);
});

test('without a terminal a long stage has a line every 10 seconds', () => {
  const steps = Array.from({ length: 26 }, (_, at) => ['Embedding passages', at, 25] as const);
  expect(lines(steps)).toEqual([0, 10, 20, 25].map((done) => `Embedding passages: ${done} of 25`));
});

test('a stage with nothing to do has one line', () => {
  expect(lines([['Reading files', 0, 0]])).toEqual(['Reading files: 0 of 0']);
});
