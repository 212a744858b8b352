import { execFileSync } from 'node:child_process';
import { mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findXmlFault } from '../../src/coverage/formats/xml-balance.ts';
import { markupToText } from '../../src/coverage/formats/markup-text.ts';
import { readJson } from '../../src/coverage/formats/json.ts';
import { readXml } from '../../src/coverage/formats/xml.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { readFile } from '../../src/coverage/read-file.ts';
import { NOW } from './read-one.ts';
import { writeFiles } from './write-files.ts';

const STORY = 'Mill burns down\n\nThe mill is gone.';

async function reasonsOf(folder: string) {
  const { articles, skipped } = await readCoverage([folder], { now: NOW });
  const reasons = Object.fromEntries(skipped.map(({ path, reason }) => [path, reason]));
  return { ids: articles.map(({ id }) => id), reasons, skipped };
}

describe('what is no file', () => {
  test('is named, and never waited for', async () => {
    const folder = await writeFiles({ 'good.txt': STORY });
    execFileSync('mkfifo', [join(folder, 'pipe.html')]);
    const server = createServer().listen(join(folder, 'socket.txt'));
    onTestFinished(() => void server.close());
    await mkdir(join(folder, 'folder.html'));
    await symlink('/dev/zero', join(folder, 'zero.txt'));
    const { ids, reasons } = await reasonsOf(folder);
    expect(ids).toEqual(['good']);
    expect(reasons).toEqual({
      'pipe.html': 'it is no file, but a named pipe, a socket or a device',
      'socket.txt': 'it is no file, but a named pipe, a socket or a device',
      'zero.txt':
        'it is a symbolic link out of the folder; put the file itself there to have it read',
    });
    expect((await reasonsOf(join(folder, 'pipe.html'))).reasons).toEqual({
      'pipe.html': 'it is no file, but a named pipe',
    });
  });

  test('and links that lead nowhere, in a circle, or up again, are named', async () => {
    const folder = await writeFiles({ 'a/good.txt': STORY });
    await symlink(join(folder, 'b'), join(folder, 'c'));
    await symlink(join(folder, 'c'), join(folder, 'b'));
    await symlink('..', join(folder, 'a', 'up'));
    await symlink('gone.txt', join(folder, 'broken.txt'));
    const { ids, reasons } = await reasonsOf(folder);
    expect(ids).toEqual(['a/good']);
    expect(reasons).toEqual({
      'a/up': 'it is a symbolic link to a folder that it lies in',
      b: 'it is a symbolic link that leads round in a circle',
      'broken.txt': 'it is a symbolic link that leads nowhere',
      c: 'it is a symbolic link that leads round in a circle',
    });
  });

  test('and names that are not UTF-8 or steer the direction of text are named, printably', async () => {
    const folder = await writeFiles({ 'good.txt': STORY });
    const bytes = Buffer.concat([
      Buffer.from(`${folder}/caf`),
      Buffer.of(0xe9),
      Buffer.from('.txt'),
    ]);
    await writeFile(bytes, STORY);
    await writeFile(join(folder, 'mill\u202etxt.html'), STORY);
    const long = `${'long'.repeat(60)}.txt`;
    await writeFile(join(folder, long), STORY);
    const { ids, reasons } = await reasonsOf(folder);
    expect(ids).toEqual(['good', 'long'.repeat(60)]);
    expect(reasons).toEqual({
      'caf\ufffd.txt': 'its name is not valid UTF-8; rename it to have it read',
      'mill\\u202etxt.html': 'its name has control characters; rename it to have it read',
    });
  });

  test('is named when it is of a kind that may hold articles', async () => {
    const folder = await writeFiles({ 'a.mht': 'x', 'b.pdf': 'x', 'c.tar.gz': 'x', 'd.png': 'x' });
    expect(Object.keys((await reasonsOf(folder)).reasons)).toEqual(['a.mht', 'b.pdf', 'c.tar.gz']);
  });
});

describe('readFile()', () => {
  test('says that a file is gone', async () => {
    const folder = await writeFiles({});
    const reading = readFile(join(folder, 'mill.txt'), 1000).next();
    await expect(reading).rejects.toThrow('it was there a moment ago, and is gone');
  });

  test('gives up on a file that grows while it is read', async () => {
    const folder = await writeFiles({ 'mill.txt': 'x' });
    const growing = await open(join(folder, 'mill.txt'), 'a');
    onTestFinished(() => growing.close());
    const readAll = async () => {
      for await (const piece of readFile(join(folder, 'mill.txt'), 5000))
        await growing.write('x'.repeat(piece.length));
    };
    await expect(readAll()).rejects.toThrow('it has more than 0.0 MB');
  });
});

describe('files made to exhaust their reader', () => {
  test('are named, and the rest is read', async () => {
    const folder = await writeFiles({
      'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2]),
      'good.txt': STORY,
      'large.html': `<p>${'The mill is gone. '.repeat(1_700_000)}</p>`,
      'table.json': 'headline;body\nMill;Gone.',
    });
    const { ids, reasons } = await reasonsOf(folder);
    expect(ids).toEqual(['good']);
    expect(reasons['table.json']).toContain('invalid JSON');
    expect(reasons).toMatchObject({
      'binary.txt': 'it is a binary file, not a text',
      'large.html': 'it has 31 MB; at most 20 MB are read',
    });
  }, 30_000);

  test('a line of 60 MB costs neither the lines beside it nor memory', async () => {
    const folder = await writeFiles({});
    const file = await open(join(folder, 'all.jsonl'), 'w');
    await file.write('{"id": "a", "body": "One."}\n{"id": "b", "body": "');
    for (let written = 0; written < 60; written += 1) await file.write('x'.repeat(1_000_000));
    await file.write('"}\n{"id": "c", "body": "Three."}\n{"body": \n');
    await file.close();
    const { ids, skipped } = await reasonsOf(folder);
    expect(ids).toEqual(['a', 'c']);
    expect(skipped.map(({ line }) => line)).toEqual([2, 4]);
  }, 30_000);

  test('a million scraps fill no report', async () => {
    const folder = await writeFiles({
      'a.json': `[${'1,'.repeat(999_999)}1]`,
      'b.jsonl': '{}\n'.repeat(100_000),
    });
    const { skipped } = await reasonsOf(folder);
    expect(skipped.length).toBeLessThan(210);
    expect(skipped.map(({ reason }) => reason)).toContain(
      '99900 more of its articles cannot be read, or have no body',
    );
  }, 60_000);

  test.each([
    ['arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
  ])('JSON of 100,000 %s in each other has no article', (_, text) => {
    const { drafts, skipped } = readJson({ path: 'a.json', text });
    expect(drafts.filter((draft) => draft.text !== '')).toEqual([]);
    expect(drafts.length + skipped.length).toBe(1);
  });

  const item =
    '<rss><channel><title>A</title><item><title>&a;</title><description>B</description></item></channel></rss>';
  test.each([
    ['an entity of a file', `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>${item}`],
    ['an outside DTD', `<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/a.dtd">${item}`],
    [
      'one long entity many times',
      `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(9000)}">]>${item.replace('&a;', '&a;'.repeat(100_000))}`,
    ],
  ])('XML with %s is not expanded', (_, text) => {
    const reading = readXml({ path: 'feed.xml', text });
    expect(JSON.stringify(reading).length).toBeLessThan(1_000_000);
  });

  test.each([
    ['tags in each other', (n: number) => '<a>'.repeat(n) + '</a>'.repeat(n)],
    ['comments left open', (n: number) => '<rss>' + '<!--'.repeat(n)],
    ['sections left open', (n: number) => '<rss>' + '<![CDATA['.repeat(n)],
    ['instructions left open', (n: number) => '<rss>' + '<?a '.repeat(n)],
    ['declarations left open', (n: number) => '<!DOCTYPE ['.repeat(n)],
    ['attributes', (n: number) => `<rss ${'a="1" '.repeat(n)}>`],
    ['quotation marks', (n: number) => `<rss ${'"\' '.repeat(n)}>`],
    ['spaces in a tag', (n: number) => `<rss ${' '.repeat(n)}`],
  ])('findXmlFault() takes time in proportion to %s', (_, make) => {
    const time = (n: number) => {
      const xml = make(n);
      const start = performance.now();
      findXmlFault(xml);
      return performance.now() - start;
    };
    time(1000);
    expect(time(200_000)).toBeLessThan(12 * time(50_000) + 100);
  });

  test.each([
    ['ampersands', (n: number) => '&'.repeat(n)],
    ['tags left open', (n: number) => '<p '.repeat(n)],
    ['entities', (n: number) => '&amp;amp;'.repeat(n)],
  ])('markupToText() takes time in proportion to %s', (_, make) => {
    const time = (n: number) => {
      const text = make(n);
      const start = performance.now();
      markupToText(text);
      return performance.now() - start;
    };
    time(1000);
    expect(time(20_000)).toBeLessThan(12 * time(5000) + 200);
  });
});
