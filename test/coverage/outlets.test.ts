import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/coverage/article.ts';
import { languageTag } from '../../src/coverage/language-tag.ts';
import { foldOutlets, outletKey } from '../../src/coverage/outlet-names.ts';
import { outletInText } from '../../src/coverage/outlets/outlet-in-text.ts';
import { outletOfUrl } from '../../src/coverage/outlets/outlet-of-url.ts';
import { readOne } from './read-one.ts';

describe('outletInText()', () => {
  test.each([
    ['The mill is gone.\nMore from Hill Post', 'Hill Post'],
    ['In an earlier HILL article, we explored the mill.', 'HILL'],
    ['A source told E! News so. E! News has reached out to the miller.', 'E! News'],
    ['A miller told Hill Post so. Hill Post can confirm the fire.', 'Hill Post'],
    ['Hill Post has reached out to the miller.', null],
    ['A source told People so. Another told Us Weekly no.', null],
    ['More from Hill Post\nMore from Island Echo', null],
    ['In an earlier People article, she denied it.', null],
    ['The police has asked for help.', null],
  ])('of %j is %s', (text, outlet) => {
    expect(outletInText(text)).toBe(outlet);
  });
});

describe('outletOfUrl()', () => {
  test.each([
    ['https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
    ['https://news.hillpost.example/1', 'hillpost.example'],
    ['https://www.abc.net.au/1', 'abc.net.au'],
    ['https://web.archive.org/web/https://hillpost.example', null],
    ['http://127.0.0.1/1', null],
    ['http://[::1]/1', null],
    ['http://localhost/1', null],
    ['ftp://hillpost.example', null],
  ])('of %s is %s', (url, outlet) => {
    expect(outletOfUrl(url)).toBe(outlet);
  });
});

describe('outletKey()', () => {
  test.each([
    ['The Guardian', 'guardian', true],
    ['guardian.co.uk', 'Guardian', true],
    ['www.cnbc.com', 'CNBC', true],
    ['BBC News', 'BBC', false],
    ['The Sun', 'The Sunday Times', false],
    ['E! News', 'E News', false],
    ['Der Dünenbote', 'Der Dunenbote', true],
  ])('of %s and %s is one: %s', (a, b, same) => {
    expect(outletKey(a) === outletKey(b)).toBe(same);
  });
});

describe('foldOutlets()', () => {
  async function folded(
    outlets: readonly (string | null)[],
    preferred: readonly string[] = [],
  ): Promise<(string | null)[]> {
    const article: Article = await readOne('a.txt', 'A headline\n\nA story.');
    return foldOutlets(
      outlets.map((outlet) => ({ ...article, outlet })),
      preferred,
    ).map(({ outlet }) => outlet);
  }

  test('gives all spellings the most frequent one, and a name before a host', async () => {
    expect(await folded(['The Echo', 'Echo', 'echo', 'Echo', null])).toEqual([
      ...Array.from({ length: 4 }, () => 'Echo'),
      null,
    ]);
    expect(await folded(['cnbc.com', 'cnbc.com', 'CNBC'])).toEqual(['CNBC', 'CNBC', 'CNBC']);
  });

  test('prefers the spelling that is stated', async () => {
    expect(await folded(['Echo', 'Echo'], ['The Echo'])).toEqual(['The Echo', 'The Echo']);
  });
});

describe('languageTag()', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['nl_NL', 'nl'],
    ['English', 'en'],
    ['Nederlands', 'nl'],
    ['zh-Hant-TW', 'zh'],
    ['eng', 'en'],
    ['und', null],
    ['?', null],
    ['', null],
  ])('of %j is %s', (text, tag) => {
    expect(languageTag(text)).toBe(tag);
  });
});
