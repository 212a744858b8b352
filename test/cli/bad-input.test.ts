import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { indexContract, sourcesContract } from '../support/contract.ts';
import { articlesFolder, indexedFolder, type IndexedFolder } from '../support/indexed-folder.ts';
import { runProgram } from '../support/run-program.ts';
import { LIGHTHOUSE, writeFiles } from '../support/small-coverage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { textWith } from '../support/text-with.ts';

/** As a script may have left them: everything that can be wrong with a folder of articles. */
function addBadFiles(folder: string): void {
  const good = (n: number) =>
    JSON.stringify({ id: `line-${n}`, headline: `Note ${n}`, body: 'B.' });
  const lines = Array.from({ length: 41 }, (_, n) => (n === 39 ? '{"id": "broken",' : good(1)));
  writeFiles(folder, {
    'empty.txt': '',
    'lines.jsonl': lines.map((line, n) => (n === 0 || n === 39 ? line : '')).join('\n'),
    'no-body.jsonl': '{"id": "hollow", "headline": "Only a headline"}',
    'no-day.json': '{"headline": "A lamp", "published": "2021-02-30", "body": "The lamp burnt."}',
    'twice.jsonl': '{"id": "wire-1", "headline": "Another", "body": "It has the id of another."}',
  });
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0, 255]));
  writeFileSync(join(folder, 'huge.txt'), Buffer.alloc(50_000_000, 'All work and no play. '));
}

describe('dateline index on bad input', () => {
  let folder: IndexedFolder;

  beforeAll(async () => {
    folder = await indexedFolder();
    addBadFiles(folder.articlesDir);
  });

  test('names what is wrong with path, line and reason, and indexes the rest', async () => {
    const run = await runProgram(['index', '--json'], { env: folder.env });
    expect(run.status).toBe(0);
    const report = indexContract.parse(JSON.parse(run.stdout));
    expect(report).toMatchObject({ articles: 6, added: 2, removed: 0 });
    const named = report.skipped.map(({ path, line, reason }) => ({ path, line, reason }));
    expect(named).toHaveLength(7);
    expect(named).toEqual(
      expect.arrayContaining([
        { path: 'empty.txt', line: null, reason: 'it is empty' },
        { path: 'binary.txt', line: null, reason: textWith('binary') },
        { path: 'huge.txt', line: null, reason: textWith('50 MB') },
        { path: 'lines.jsonl', line: 40, reason: textWith('JSON') },
        { path: 'no-day.json', line: null, reason: textWith('2021-02-30') },
        { path: 'no-body.jsonl', line: 1, reason: textWith(/body|text/) },
        { path: 'wire.jsonl', line: 1, reason: textWith('twice.jsonl') },
      ]),
    );
  });

  test('publishes nothing with --strict, and says what cannot be read', async () => {
    const run = await runProgram(['index', '--strict', '--json'], { env: folder.env });
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('Nothing was published');
    expect(run.stderr).toContain('lines.jsonl, line 40');
    expect(run.stderr).not.toContain('no-day.json');
  });

  test('keeps what was published when nothing can be read', async () => {
    const hopeless = writeFiles(temporaryFolder(), { 'empty.txt': '' });
    const { DATA_DIR } = folder.env;
    const run = await runProgram(['index', hopeless, '--data', DATA_DIR, '--json']);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('no article could be read');
    const sources = await runProgram(['sources', '--data', DATA_DIR, '--json']);
    expect(sourcesContract.parse(JSON.parse(sources.stdout)).articles.length).toBeGreaterThan(3);
  });
});

describe('dateline index where it cannot', () => {
  test('names a folder of articles that is not there', async () => {
    const run = await runProgram(['index', '/no/such/folder', '--json']);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toBe('Cannot read "/no/such/folder": there is no such file or folder\n');
  });

  test.each([
    ['a file in place of the data folder', ['file'], 'a file stands in its place'],
    ['a data folder below a file', ['file', 'data'], 'a part of its path is a file'],
  ])('names %s', async (_, place, reason) => {
    const folder = writeFiles(temporaryFolder(), { file: 'A letter.' });
    const data = join(folder, ...place);
    const { articlesDir } = articlesFolder({
      'lamp.txt': LIGHTHOUSE['harrow-post/lamp.txt'] ?? '',
    });
    const run = await runProgram(['index', articlesDir, '--data', data]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain(
      `Cannot write to the data folder "${data}": ${reason}. Set DATA_DIR`,
    );
    expect(run.stderr).not.toContain('    at ');
  });
});
