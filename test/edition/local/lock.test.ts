import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { acquireLock, LOCK_FILE } from '../../../src/edition/local/lock.ts';
import { processStart } from '../../../src/edition/local/processes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NOW = new Date('2021-01-06T09:30:00Z');

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

async function leaveLock(pid: number, start: string | null, space?: string): Promise<void> {
  const since = '2020-12-31T00:00:00.000Z';
  const content = { pid, processStart: start, space, since, token: 'left' };
  await writeFile(join(folder, LOCK_FILE), JSON.stringify(content));
}

test('acquireLock() holds until it is released', async () => {
  const lock = await acquireLock(folder, NOW);
  await expect(acquireLock(folder, NOW)).rejects.toThrow(
    `process ${process.pid}, since 2021-01-06`,
  );
  await lock.release();
  await (await acquireLock(folder, NOW)).release();
  expect(await readdir(folder)).toEqual([]);
});

test('acquireLock() lets one of many in', async () => {
  await leaveLock(process.pid, 'another life');
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => acquireLock(folder, NOW)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual([LOCK_FILE]);
});

test('acquireLock() takes over from a process that has ended', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  await leaveLock(child.pid ?? 0, null);
  await (await acquireLock(folder, NOW)).release();
});

test('acquireLock() takes over from an earlier process that had the same id', async () => {
  await leaveLock(process.pid, 'another life');
  await (await acquireLock(folder, NOW)).release();
});

test.each(['', 'not json', '{"pid": "x"}'])(
  'acquireLock() takes over the lock %j',
  async (text) => {
    await writeFile(join(folder, LOCK_FILE), text);
    await (await acquireLock(folder, NOW)).release();
  },
);

test('acquireLock() respects another process that runs', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: 'pipe' });
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  await leaveLock(pid, await processStart(pid));
  await expect(acquireLock(folder, NOW)).rejects.toThrow(`process ${pid}, since 2020-12-31`);
  child.stdin.end();
  await once(child, 'exit');
  await (await acquireLock(folder, NOW)).release();
});

test('acquireLock() respects a lock of another container while it is touched, whatever has its id here', async () => {
  await leaveLock(process.pid, 'another life', 'another container');
  await expect(acquireLock(folder, NOW)).rejects.toThrow(
    `process ${process.pid} of another container or machine, since 2020-12-31`,
  );
  const longAgo = new Date(Date.now() - 61_000);
  await utimes(join(folder, LOCK_FILE), longAgo, longAgo);
  await (await acquireLock(folder, NOW)).release();
});

test('a lock is touched as long as it is held', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const lock = await acquireLock(folder, NOW);
  const longAgo = new Date(Date.now() - 61_000);
  await utimes(join(folder, LOCK_FILE), longAgo, longAgo);
  vi.advanceTimersByTime(5_000);
  const touched = async () => Date.now() - (await stat(join(folder, LOCK_FILE))).mtimeMs;
  await expect.poll(touched).toBeLessThan(30_000);
  await lock.release();
  expect(vi.getTimerCount()).toBe(0);
});

test('release() leaves the lock of another alone', async () => {
  const lock = await acquireLock(folder, NOW);
  await leaveLock(1, null);
  await lock.release();
  expect(await readFile(join(folder, LOCK_FILE), 'utf8')).toContain('left');
});
