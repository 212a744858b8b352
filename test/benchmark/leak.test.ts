import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

/** What compiled code and caches of the engine may still add. */
const SLACK_MB = 4;
/** `LEAK_QUESTIONS=10000` for the long form. */
const QUESTIONS = process.env['LEAK_QUESTIONS'] ?? '400';

test('memory does not go on growing with the questions asked', async () => {
  const { stdout, stderr } = await runProgram([
    ...['bench', 'leak', '--passages', '100', '--questions', QUESTIONS],
  ]);
  const figures = /: ([\d.,]+) MB.*: ([\d.,]+) MB/.exec(stdout);
  const [half = NaN, end = NaN] = figures?.slice(1).map(Number) ?? [];
  expect(half, stderr).toBeGreaterThan(5);
  expect(end - half).toBeLessThan(SLACK_MB);
}, 1_000_000);
