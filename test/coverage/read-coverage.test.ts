import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CoverageError } from '../../src/errors.ts';
import { readCoverage, type ReadingProgress } from '../../src/coverage/read-coverage.ts';
import { writeFiles } from './write-files.ts';

const STORY = 'Mill burns down\n\nThe mill is gone.';

describe('readCoverage()', () => {
  test('reads a tree of folders in one order, and passes over what are no articles', async () => {
    const folder = await writeFiles({
      'z.txt': STORY,
      'a/b/c.md': STORY,
      'a/B.TXT': STORY,
      'picture.png': 'x',
      'notes.yaml': 'a: b',
      '.hidden.txt': STORY,
      '.git/config.txt': STORY,
    });
    const { articles, skipped } = await readCoverage([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['a/B', 'a/b/c', 'z']);
    expect(articles.map(({ path }) => path)).toEqual(['a/B.TXT', 'a/b/c.md', 'z.txt']);
    expect(skipped).toEqual([]);
    expect(await readCoverage([folder])).toEqual(await readCoverage([folder]));
  });

  test('throws for a path that does not exist', async () => {
    const error = await readCoverage(['no/such/folder']).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CoverageError);
    expect(error).toMatchObject({
      message: 'Cannot read "no/such/folder": there is no such file or folder',
    });
  });

  test('names every file that cannot be read, and reads the rest', async () => {
    const folder = await writeFiles({
      'empty.txt': '',
      'blank.md': ' \n\n ',
      'binary.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]),
      'noise.html': Buffer.from(Array.from({ length: 400 }, (_, index) => 1 + (index % 6))),
      'broken.json': '{"body": ',
      'bodiless.json': '{"headline": "A"}',
      'plain.html': 'no markup',
      'menu.html': '<html><body><nav>Home</nav></body></html>',
      'captions.txt': '[Image by A/B]\n\nShare this article: A',
      'book.txt': `A book\n\n${'A line of the book. '.repeat(60_000)}`,
      'good.txt': STORY,
    });
    await writeFile(join(folder, 'large.txt'), 'x');
    await truncate(join(folder, 'large.txt'), 50_000_000);
    const { articles, skipped } = await readCoverage([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(Object.fromEntries(skipped.map(({ path, reason }) => [path, reason]))).toEqual({
      'binary.txt': 'it is a binary file, not a text',
      'blank.md': 'it is empty',
      'book.txt': 'the article has more than a million characters',
      'bodiless.json': 'the article has no body',
      'broken.json': 'invalid JSON: unexpected end of JSON input',
      'captions.txt': 'the article has no body',
      'empty.txt': 'it is empty',
      'large.txt': 'it has 50 MB; at most 20 MB are read',
      'menu.html': 'the article has no body',
      'noise.html': 'it is a binary file, not a text',
      'plain.html': 'it holds no HTML',
    });
  });

  test('does not read a file that is too large', async () => {
    const folder = await writeFiles({ 'large.txt': '' });
    await truncate(join(folder, 'large.txt'), 2_000_000_000);
    const before = process.memoryUsage().rss;
    await readCoverage([folder]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test('leaves an id to the article that has it first, and names both places', async () => {
    const folder = await writeFiles({
      'a.jsonl': '{"id": "x", "body": "One."}\n\n{"id": "x", "body": "Two."}',
      'b.txt': STORY,
      'b.md': STORY,
    });
    const { articles, skipped } = await readCoverage([folder]);
    expect(articles.map(({ id, path }) => [id, path])).toEqual([
      ['b', 'b.md'],
      ['x', 'a.jsonl'],
    ]);
    expect(skipped).toEqual([
      {
        path: 'a.jsonl',
        line: 3,
        reason: 'its id "x" is already that of the article in a.jsonl, line 1',
      },
      { path: 'b.txt', line: null, reason: 'its id "b" is already that of the article in b.md' },
    ]);
  });

  test('follows no symbolic link out of the folder, and no loop', async () => {
    const outside = await writeFiles({ 'secret.txt': STORY });
    const folder = await writeFiles({ 'a/mill.txt': STORY });
    await symlink(join(outside, 'secret.txt'), join(folder, 'secret.txt'));
    await symlink(outside, join(folder, 'outside'));
    await symlink(folder, join(folder, 'a', 'loop'));
    await symlink(join(folder, 'gone.txt'), join(folder, 'gone.txt'));
    const { articles, skipped } = await readCoverage([folder]);
    expect(articles.map(({ id }) => id)).toEqual(['a/mill']);
    expect(skipped.map(({ path }) => path)).toEqual([
      'a/loop',
      'gone.txt',
      'outside',
      'secret.txt',
    ]);
    expect(skipped[2]?.reason).toContain('symbolic link out of the folder');
  });

  test('names files and folders with control characters in their names, printably', async () => {
    const folder = await writeFiles({ 'good.txt': STORY });
    await mkdir(join(folder, 'a\nb'));
    await writeFile(join(folder, 'a\nb', 'c\u001b[31m.txt'), STORY);
    await writeFile(join(folder, 'd\u0007.txt'), STORY);
    const { articles, skipped } = await readCoverage([folder]);
    expect(articles.map(({ path }) => path)).toEqual(['good.txt']);
    expect(skipped.map(({ path }) => path)).toEqual(['a\\u000ab', 'd\\u0007.txt']);
    expect(skipped[1]?.reason).toContain('control characters');
  });

  test('reports how far it has come', async () => {
    const folder = await writeFiles({ 'a.txt': STORY, 'b.txt': STORY });
    const reports: ReadingProgress[] = [];
    await readCoverage([folder], { onProgress: (progress) => reports.push(progress) });
    expect(reports.at(-1)).toEqual({ filesRead: 2, files: 2, articles: 2 });
    expect(reports.map(({ filesRead }) => filesRead)).toEqual(
      reports.map(({ filesRead }) => filesRead).sort(),
    );
  });

  test('stops when it is told to', async () => {
    const folder = await writeFiles({ 'a.txt': STORY });
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(readCoverage([folder], { signal })).rejects.toThrow('enough');
  });
});
