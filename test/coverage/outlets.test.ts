import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../src/coverage/article.ts';
import {
  findOutlet,
  foldOutlets,
  outletAliases,
  outletKey,
} from '../../src/coverage/outlet-names.ts';
import { outletInText } from '../../src/coverage/outlets/outlet-in-text.ts';
import { outletName } from '../../src/coverage/outlets/outlet-name.ts';
import { outletOfUrl } from '../../src/coverage/outlets/outlet-of-url.ts';
import { sharedPath } from '../support/shared.ts';
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
    ['The mill is gone.\nMore from Politics', null],
    ['The mill is gone.\nMeer van Duinbode', 'Duinbode'],
    ['In een eerder artikel van Duinbode schreven we over de molen.', 'Duinbode'],
    [
      'Dat vertelde de molenaar aan Duinbode. Duinbode heeft contact opgenomen met de gemeente.',
      'Duinbode',
    ],
    [
      'Das sagte der Müller gegenüber Dünenbote. Dünenbote hat die Stadt um Stellungnahme gebeten.',
      'Dünenbote',
    ],
    ['A dit le meunier à Dune Matin. Dune Matin a contacté la mairie.', 'Dune Matin'],
    ['Lo dijo a Diario Duna. Diario Duna ha contactado con el molinero.', 'Diario Duna'],
  ])('of %j is %s', (text, outlet) => {
    expect(outletInText(text)).toBe(outlet);
  });
});

describe('outletOfUrl()', () => {
  test.each([
    ['https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
    ['https://news.hillpost.example/1', 'hillpost.example'],
    ['https://hill.blogspot.com/1', null],
    ['https://hill.github.io/1', null],
    ['https://hill.substack.com/1', null],
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

describe('outletName()', () => {
  test.each([
    ['Hill Post - Arts & Entertainment', 'Hill Post'],
    ['Hill Post: The Most Interesting Articles', 'Hill Post'],
    ['World news | The Hill Gazette', 'The Hill Gazette'],
    ['Latest news - Hill Post', 'Hill Post'],
    ['Hill Post » Feed', 'Hill Post'],
    ['RSS: Hill Post', 'Hill Post'],
    ['Hill Post RSS Feed', 'Hill Post'],
    ['Hill Post, Inc.', 'Hill Post'],
    ['Voorpagina - de Duinbode', 'de Duinbode'],
    ['Business World', 'Business World'],
    ['The Post', 'The Post'],
    ['Latest news', null],
    ['RSS', null],
    ['WordPress', null],
    ['https://hillpost.example', null],
    ['  ', null],
  ])('of %j is %s', (written, name) => {
    expect(outletName(written)).toBe(name);
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

  test.each([
    [['BBC News', 'bbc.co.uk', 'The BBC', 'BBC News - Entertainment & Arts', 'bbc.com'], 1],
    [['nytimes.com', 'nytimes', 'The New York Times', 'NYT'], 1],
    [['theguardian.com', 'The Guardian', 'guardian'], 1],
    [['hollywoodlife.com', 'Hollywood Life'], 1],
    [['Der Dünenbote', 'duenenbote.example'], 1],
    [['De Duinbode', 'duinbode.nl'], 1],
    [['Hill and Dale Herald', 'hdherald.com'], 1],
    [['Le Matin.fr', 'Le Matin', 'lematin.fr'], 1],
    [['The Times', 'The Times of India'], 2],
    [['Daily Mail', 'Mail on Sunday'], 2],
    [['Star', 'Daily Star'], 2],
    [['BBC News', 'BBC Sport', 'bbc.co.uk'], 2],
    [['Sky News', 'Sky Sports'], 2],
    [['Hill News', 'Hill'], 2],
    [['abc.es', 'abc.net.au'], 2],
    [['Hill Day Herald', 'Harbour Day Herald', 'hdherald.com'], 3],
  ])('makes of %j outlets: %i', async (outlets, count) => {
    expect(new Set(await folded(outlets)).size).toBe(count);
    expect(new Set(await folded(outlets.toReversed())).size).toBe(count);
  });

  test('joins what stands at one host and differs by a word such as News', async () => {
    const article: Article = await readOne('a.txt', 'A headline\n\nA story.');
    const url = 'https://www.hill.example/1';
    const articles = ['Hill News', 'Hill'].map((outlet) => ({ ...article, outlet, url }));
    expect(new Set(foldOutlets(articles).map(({ outlet }) => outlet)).size).toBe(1);
  });

  test('keeps apart what the operator names apart', async () => {
    expect(await folded(['BBC', 'BBC News'], ['BBC', 'BBC News'])).toEqual(['BBC', 'BBC News']);
  });

  test('joins no two outlets of a public set but those that differ by a section', async () => {
    const text = readFileSync(sharedPath('eval/query-filters/outlets.json'), 'utf8');
    const names = z.array(z.string()).parse(JSON.parse(text));
    const found = await folded(names);
    const sections = (name: string) => /^(?:FOX News|The Independent) - /.test(name);
    expect(names.filter(sections)).toHaveLength(6);
    expect(new Set(found).size).toBe(names.length - 4);
  });

  test('prefers the spelling that is stated', async () => {
    expect(await folded(['Echo', 'Echo'], ['The Echo'])).toEqual(['The Echo', 'The Echo']);
  });
});

describe('findOutlet()', () => {
  test('knows an outlet by its other names, hosts and initials', async () => {
    const article: Article = await readOne('a.txt', 'A headline\n\nA story.');
    const outlets = ['BBC News', 'The Hill and Dale Herald', 'Gazette', 'Evening Gazette'];
    const aliases = outletAliases(
      outlets.map((outlet) => ({ ...article, outlet })),
      [],
      new Map([[outletKey('The Pink Paper'), 'Gazette']]),
    );
    const find = (name: string) => findOutlet(name, new Set(outlets), aliases);
    expect(['BBC', 'bbc.co.uk', 'The BBC', 'BBC News - Health'].map(find)).toEqual(
      Array.from({ length: 4 }, () => 'BBC News'),
    );
    expect(['Hill and Dale Herald', 'HDH', 'hdherald.com'].map(find)).toEqual(
      Array.from({ length: 3 }, () => 'The Hill and Dale Herald'),
    );
    expect([find('Pink Paper'), find('the gazette'), find('Echo')]).toEqual([
      'Gazette',
      'Gazette',
      undefined,
    ]);
  });
});

describe('the outlet of an article', () => {
  const story =
    '<article><h1>The mill</h1><p>The mill on the dune must stay where it has stood for three hundred years.</p></article>';
  const at = '<link rel="canonical" href="https://www.hillpost.example/1">';
  test.each([
    ['<meta property="og:site_name" content="Hill Post - Arts">', 'Hill Post', 'markup'],
    [`<title>The mill | Hill Post</title>${at}`, 'Hill Post', 'markup'],
    [`<title>The mill | Dune Island</title>${at}`, 'hillpost.example', 'domain'],
    [`<meta property="og:site_name" content="The mill">${at}`, 'hillpost.example', 'domain'],
    [`<meta property="og:site_name" content="WordPress">${at}`, 'hillpost.example', 'domain'],
    [
      `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Dune Media"}}</script><meta property="og:site_name" content="Hill Post">${at}`,
      'Hill Post',
      'markup',
    ],
    ['<meta name="DC.publisher" content="Hill Post">', 'Hill Post', 'markup'],
    [
      `<script type="application/ld+json">//<![CDATA[
      /* made by hand */ {"@type":"NewsArticle","publisher":{"name":"Hill Post",},}
      //]]></script>`,
      'Hill Post',
      'markup',
    ],
    ['<title>The mill | Dune Island</title>', null, null],
    [
      '<title>The mill « Hill Post</title><link rel="alternate" type="application/rss+xml" title="Hill Post">',
      'Hill Post',
      'markup',
    ],
    [
      '<title>The mill - Hill Post</title><meta name="apple-mobile-web-app-title" content="Hill Post">',
      'Hill Post',
      'markup',
    ],
  ])('on a page with %s is %s, by its %s', async (head, outlet, outletSource) => {
    const page = `<html><head>${head}</head><body>${story}</body></html>`;
    expect(await readOne('a.html', page)).toMatchObject({ outlet, outletSource });
  });

  test.each([
    [
      'The mill – Hill Post',
      '<small>© Hill Post 2014–2023</small> <a href="#">Imprint</a>',
      'Hill Post',
    ],
    [
      'Hill Post: The mill',
      '<p>Copyright &copy; 2016 Hill Post. All rights reserved.</p>',
      'Hill Post',
    ],
    [
      'HILL POST - News - The mill',
      '<p>&copy; 1998-2003 Hill Post. Best viewed at 800x600.</p>',
      'Hill Post',
    ],
    ['The mill | Hill Post', '<a href="/"><img src="l.png" alt="Hill Post"></a>', 'Hill Post'],
    ['The mill', '<a href="/">Hill Post</a><p>© 2024 Hill Post</p>', 'Hill Post'],
    ['The mill', '<p>© 2024 Dune Media Group Ltd.</p>', null],
    ['The mill', '<p>© 2024 Somebody Else</p>', null],
    ['The mill - Arts - Dune', '<p>© 2024 Hill Post</p>', null],
    [
      'The mill',
      '<div itemprop="publisher"><meta itemprop="name" content="Hill Post"></div>',
      'Hill Post',
    ],
    [
      'The mill',
      '<span property="publisher"><meta property="name" content="Hill Post"></span>',
      'Hill Post',
    ],
  ])('on a page called %j with %s is %s', async (title, end, outlet) => {
    const page = `<html><head><title>${title}</title></head><body>${story}${end}</body></html>`;
    expect(await readOne('a.html', page)).toMatchObject({ outlet, headline: 'The mill' });
  });

  test.each([
    ['# The mill\n\n*Hill Post, 3 March 2023*\n\nThe mill on the dune must stay.', 'Hill Post'],
    [
      'The mill\n\nBy Ada Reed\nHill & District News\nDate: 3 March 2023\n\nThe mill must stay.',
      'Hill & District News',
    ],
    ['The mill\n\nPort Dune, 3 March 2023\n\nThe mill on the dune must stay.', null],
    [
      'The mill\n\nHer aunt told the Hill Post so.\n\nThe Hill Post has contacted her.',
      'The Hill Post',
    ],
  ])('of the text %j is %s', async (text, outlet) => {
    expect((await readOne(text.startsWith('#') ? 'a.md' : 'a.txt', text)).outlet).toBe(outlet);
  });

  test('that a field states is believed, and an address there is read as a host', async () => {
    const read = (source: string) =>
      readOne('a.json', JSON.stringify({ title: 'Mill', text: 'It burnt.', source }));
    expect(await read('Latest news')).toMatchObject({
      outlet: 'Latest news',
      outletSource: 'given',
    });
    expect(await read('https://www.hillpost.example/')).toMatchObject({
      outlet: 'hillpost.example',
    });
  });
});
