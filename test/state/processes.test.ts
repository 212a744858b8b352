import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openSqliteState } from '../../src/state/sqlite/open-state.ts';
import { builtProgram } from '../support/built-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAY = 24 * 3_600_000;
const rules = {
  limits: [
    { scope: 'user', most: 4, windowMs: DAY },
    { scope: 'all', most: 50, windowMs: DAY },
  ],
  lostAfterMs: DAY,
} as const;
const program = builtProgram();
const countSchema = z.object({ count: z.number() });
const script = join(import.meta.dirname, '../support/state-process.mjs');

type Task =
  { readonly task: 'ask'; readonly rules: typeof rules } | { readonly task: 'change' | 'forget' };

/** Lets a process do each of these on one state, so often, all at once; what came of each. */
async function together(path: string, times: number, tasks: readonly Task[]): Promise<number[]> {
  const processes = await Promise.all(tasks.map(() => ready(path)));
  const counts = processes.map(async (each) => countSchema.parse(await told(each)).count);
  for (const [at, each] of processes.entries()) each.send({ ...tasks[at], times });
  return Promise.all(counts);
}

async function ready(path: string): Promise<ChildProcess> {
  const child = fork(script, [program, path]);
  onTestFinished(() => void child.kill());
  await told(child);
  return child;
}

/** What a process tells next. */
function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => {
      reject(new Error(`The process ended with ${String(code)}`));
    });
  });
}

test('processes that open a new state at once admit together what a limit lets through, and no more', async () => {
  const path = join(temporaryFolder(), 'state.sqlite');
  const [one = 0, other = 0] = await together(path, 150, [
    { task: 'ask', rules },
    { task: 'ask', rules },
  ]);
  expect(one + other).toBe(50);
  const state = openSqliteState(path);
  expect(await state.quotas.left({ userId: '1', guildId: null }, rules)).toMatchObject([
    { scope: 'user' },
    { scope: 'all', left: 0 },
  ]);
  await state.close();
});

test('processes lose no change of each other, and forget while others write', async () => {
  const path = join(temporaryFolder(), 'state.sqlite');
  const tasks = [{ task: 'change' }, { task: 'change' }, { task: 'forget' }] as const;
  expect(await together(path, 300, tasks)).toEqual([300, 300, 300]);
  const state = openSqliteState(path);
  const { channels } = await state.settings.find('g1');
  expect(new Set(channels).size).toBe(600);
  await state.close();
});
