import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { NOW, readOne } from './read-one.ts';
import { writeFiles } from './write-files.ts';

const PAGES = new URL('../fixtures/coverage/pages/', import.meta.url);
const STORY = `<p>${'The bridge over the river was closed again on Monday morning. '.repeat(4)}</p>`;

async function readPage(name: string) {
  return readOne(name, await readFile(new URL(name, PAGES)));
}

describe('a saved page', () => {
  test('is read by JSON-LD first, whose zone does not move the day', async () => {
    expect(await readPage('graph.html')).toMatchObject({
      id: 'graph',
      headline: 'Otters return to the mill pond',
      outlet: 'Millbrook Gazette',
      outletSource: 'markup',
      published: '2024-03-05',
      publishedSource: 'markup',
      updated: '2024-03-07',
      url: 'https://www.millbrookgazette.example/2024/03/otters',
      language: 'en',
      authors: ['Ada Reed', 'Tom Hale'],
    });
  });

  test('gives its story and nothing that stands around it', async () => {
    const { body } = await readPage('graph.html');
    expect(body.split('\n\n').map((paragraph) => paragraph.slice(0, 18))).toEqual([
      'Three otters have ',
      '“They came at dusk',
      'A camera will be p',
    ]);
    expect(body).toContain('next month, with money from an appeal, so');
  });

  test('is read by its meta elements', async () => {
    expect(await readPage('meta.html')).toMatchObject({
      headline: 'Brücke bleibt gesperrt',
      outlet: 'Talbote',
      published: '2023-11-30',
      updated: '2023-12-01',
      url: 'https://talbote.example/bruecke?utm_source=feed',
      language: 'de',
      authors: ['Lena Horn'],
    });
  });

  test('is read by its time element, to the month', async () => {
    expect(await readPage('time.html')).toMatchObject({
      headline: 'Molen draait weer',
      outlet: null,
      published: '2022-05',
      publishedSource: 'markup',
      language: 'nl',
    });
  });

  test('without a story uses that of its JSON-LD, and passes over an impossible date', async () => {
    const folder = await writeFiles({
      'page.html': await readFile(new URL('linked-body.html', PAGES)),
    });
    const { articles, warnings } = await readCoverage([folder], { now: NOW });
    expect(articles[0]).toMatchObject({
      outlet: 'Hill Post',
      published: '2021-03-04',
      body: 'The night bus will run for another year. The council found the money on Monday.',
    });
    expect(warnings).toMatchObject([{ path: 'page.html', reason: /2021-13-45/ }].map(anyReason));
  });

  test.each([
    ['windows-1252 by default', Buffer.from(`<p>Caf\xe9. ${STORY}</p>`, 'latin1')],
    [
      'the encoding it declares',
      Buffer.from(`<meta charset="iso-8859-15"><p>Caf\xe9. ${STORY}</p>`, 'latin1'),
    ],
    ['UTF-8', Buffer.from(`<p>Café. ${STORY}</p>`)],
    ['UTF-16 by its mark', Buffer.from(`\ufeff<p>Café. ${STORY}</p>`, 'utf16le')],
  ])('is decoded as %s', async (_, bytes) => {
    expect((await readOne('page.htm', bytes)).body).toMatch(/^Café\./);
  });

  test('with too many elements is named at once', async () => {
    const folder = await writeFiles({ 'large.html': '<p>word</p>'.repeat(200_000) });
    const { skipped } = await readCoverage([folder]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['its page has more than 50000 tags']);
  });

  test('nested deeply neither stops the reading nor breaks it', async () => {
    const deep = '<div>'.repeat(8000) + STORY + '</div>'.repeat(8000);
    const folder = await writeFiles({ 'deep.html': deep, 'good.txt': 'A headline\n\nA story.' });
    const { articles, skipped } = await readCoverage([folder]);
    expect(articles.length + skipped.length).toBe(2);
    expect(articles.map(({ id }) => id)).toContain('good');
  });
});

function anyReason({ path, reason }: { readonly path: string; readonly reason: RegExp }) {
  const matching: unknown = expect.stringMatching(reason);
  return { path, reason: matching };
}
