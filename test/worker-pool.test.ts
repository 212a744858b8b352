import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWorkerPool } from '../src/worker-pool.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-pool-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('createWorkerPool()', () => {
  test('does a task in a thread', async () => {
    const pool = open('export default (task) => task.toUpperCase();');
    expect(await pool.run('ferry')).toBe('FERRY');
    await pool.close();
  });

  test('a task that throws may be tried again, and others go on', async () => {
    const pool = open('export default (task) => { if (task === "bad") throw Error("no"); };');
    const failing = pool.run('bad');
    await expect(failing).rejects.toMatchObject({ name: 'ProviderError', retryable: true });
    await expect(pool.run('good')).resolves.toBeUndefined();
    await pool.close();
  });

  test('a module that cannot be loaded is an error, not a wait without end', async () => {
    const pool = open('throw new Error("broken module");');
    const failing = [pool.run('one'), pool.run('two')];
    for (const task of failing) {
      await expect(task).rejects.toMatchObject({ name: 'ProviderError', retryable: false });
    }
    await expect(pool.run('three')).rejects.toThrow('broken module');
    await pool.close();
  });

  test('close() rejects the tasks that are not done', async () => {
    const pool = open('export default () => new Promise(() => setInterval(() => {}, 1000));');
    const task = pool.run('for ever');
    await Promise.all([expect(task).rejects.toThrow('closed'), pool.close()]);
  });
});

function open(module: string) {
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, module);
  return createWorkerPool(pathToFileURL(file), {
    size: 1,
    idleMs: 1000,
    name: 'embedder',
    advice: 'look again',
  });
}
