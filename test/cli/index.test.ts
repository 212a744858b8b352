import { existsSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { indexContract } from '../support/contract.ts';
import { articlesFolder, type IndexedFolder } from '../support/indexed-folder.ts';
import { runProgram } from '../support/run-program.ts';
import { writeFiles } from '../support/small-coverage.ts';

type Report = z.infer<typeof indexContract>;

async function index({ articlesDir, dataDir }: IndexedFolder, ...flags: string[]): Promise<Report> {
  const run = await runProgram(['index', articlesDir, '--data', dataDir, '--json', ...flags]);
  expect(run.stderr).not.toContain('Something broke');
  expect(run.status).toBe(0);
  return indexContract.parse(JSON.parse(run.stdout));
}

async function editions({ dataDir }: IndexedFolder): Promise<readonly string[]> {
  const names = await readdir(join(dataDir, 'editions'));
  return names.filter((name) => /^\d/.test(name)).sort();
}

const COUNTED = { added: 0, updated: 0, removed: 0, unchanged: 0, duplicates: 0 };

describe('dateline index', () => {
  test('publishes, then publishes only what changed, and goes back', async () => {
    const folder = articlesFolder();

    const dry = await index(folder, '--dry-run');
    expect(dry).toMatchObject({ ...COUNTED, edition: null, articles: 4, added: 4, passages: null });
    expect(existsSync(folder.dataDir)).toBe(false);

    const first = await index(folder);
    expect(first).toMatchObject({ ...COUNTED, articles: 4, added: 4, dimensions: 512 });
    expect(first.passages).toBeGreaterThanOrEqual(4);
    expect(first.skipped).toEqual([]);

    const second = await index(folder);
    expect(second).toMatchObject({ ...COUNTED, edition: first.edition, unchanged: 4 });
    expect(await editions(folder)).toEqual([first.edition]);

    writeFiles(folder.articlesDir, {
      'gull/notes.txt': 'The keeper and her goat\n\nBiscuit the goat has moved to the mainland.\n',
      'gull/paint.txt': 'Fresh paint\n\nThe Gull hears that the tower will be painted white.\n',
    });
    rmSync(join(folder.articlesDir, 'harrow-post/lamp.txt'));
    const changes = { ...COUNTED, articles: 4, added: 1, updated: 1, removed: 1, unchanged: 2 };
    expect(await index(folder, '--dry-run')).toMatchObject({ ...changes, edition: first.edition });
    const third = await index(folder);
    expect(third).toMatchObject(changes);
    expect(third.edition).not.toBe(first.edition);

    const back = await runProgram(['index', '--rollback', '--data', folder.dataDir, '--json']);
    expect(back).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(back.stdout)).toEqual({ edition: first.edition });
  }, 120_000);

  test('says what it did in words where no JSON is asked for', async () => {
    const { env } = articlesFolder();
    const run = await runProgram(['index', '--dry-run'], { env });
    expect(run.status).toBe(0);
    expect(run.stdout.split('\n')).toEqual([
      'Would index 4 articles. Nothing was published.',
      '  4 added, 0 updated, 0 removed, 0 unchanged',
      expect.stringMatching(/^Outlet or date unknown or guessed \(1\)\. To settle one,/),
      '  files:',
      '    "gull/notes.txt": { outlet: "The Gull", published: "?" } # undated',
      '',
    ]);
    expect(run.stderr).toContain('Reading files: 3 of 3');
  });
});
