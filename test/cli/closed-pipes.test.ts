import { expect, test } from 'vitest';
import { articlesFolder } from '../support/indexed-folder.ts';
import { runProgram } from '../support/run-program.ts';

test.concurrent.each([
  { args: ['--help'], status: 0 },
  // It finds that there is no edition, and says so by its status all the same.
  { args: ['doctor'], status: 1 },
])('dateline $args ends quietly when nobody reads what it prints', async ({ args, status }) => {
  const { env } = articlesFolder();
  const run = await runProgram(args, { env, unread: 'stdout' });
  expect(run).toEqual({ status, stdout: '', stderr: '' });
});

test('dateline index goes on when nobody reads its remarks, and sources ends quietly', async () => {
  const { env } = articlesFolder();
  const indexed = await runProgram(['index', '--json'], { env, unread: 'stderr' });
  expect(indexed.status).toBe(0);
  expect(JSON.parse(indexed.stdout)).toMatchObject({ skipped: [] });
  const run = await runProgram(['sources', '--json'], { env, unread: 'stdout' });
  expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
  const prompt = { env, entry: 'main', input: 'When?\n', unread: 'stdout' } as const;
  const started = await runProgram([], prompt);
  expect(started.status).toBe(0);
  expect(started.stderr).not.toContain('EPIPE');
}, 60_000);
