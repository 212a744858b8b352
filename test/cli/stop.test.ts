import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { articlesFolder } from '../support/indexed-folder.ts';
import { startProgram } from '../support/run-program.ts';

/** Enough to be embedded for a minute. */
const MANY = Object.fromEntries(
  Array.from({ length: 300 }, (_, n) => [
    `${n}.txt`,
    `Note ${n}\n\n${`Keeper ${n} wrote in the log of day ${n} that all was calm. `.repeat(8)}\n`,
  ]),
);

function storedVectors(dataDir: string): unknown {
  const database = new Database(join(dataDir, 'embeddings.sqlite'), { readonly: true });
  try {
    return database.prepare('select count(*) from vectors').pluck().get();
  } finally {
    database.close();
  }
}

test('Ctrl-C ends an indexing soon: nothing is published, and what was embedded is kept', async () => {
  const { env, dataDir } = articlesFolder(MANY);
  const program = startProgram(['index', '--json'], { env });
  await program.stderrHas(/Embedding passages: 0 of/);
  await expect.poll(() => storedVectors(dataDir), { timeout: 60_000 }).toBeGreaterThan(0);
  program.signal('SIGINT');
  const stopped = performance.now();
  const run = await program.ended;
  expect(performance.now() - stopped).toBeLessThan(10_000);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/Stopped\. Nothing was published\.\n$/);
  expect(run.stderr).not.toContain('    at ');
  expect(storedVectors(dataDir)).toBeGreaterThan(0);
  expect(existsSync(join(dataDir, 'editions/current'))).toBe(false);
  expect(await readdir(join(dataDir, 'editions'))).toEqual([]);
}, 90_000);
