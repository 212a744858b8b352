import { describe, expect, test } from 'vitest';
import { markdownToText } from '../../src/coverage/formats/markdown-to-text.ts';
import { findXmlFault } from '../../src/coverage/formats/xml-balance.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { NOW, readOne } from './read-one.ts';
import { writeFiles } from './write-files.ts';

async function readAll(path: string, content: string) {
  const folder = await writeFiles({ [path]: content });
  return await readCoverage([folder], { now: NOW });
}

describe('a text', () => {
  test.each([
    ['runs into the text', ' date 2021-01-06 The mill burnt down. Nobody was hurt.'],
    ['stands on its own line', 'date: 2021-01-06\n\nThe mill burnt down. Nobody was hurt.'],
  ])('has a date whose header %s', async (_, content) => {
    expect(await readOne('mill.txt', content)).toMatchObject({
      published: '2021-01-06',
      publishedSource: 'header',
      headline: 'The mill burnt down.',
      body: 'The mill burnt down. Nobody was hurt.',
    });
  });

  test('has the headline that its first line is', async () => {
    expect(await readOne('mill.txt', 'Mill burns down\n\nThe mill is gone.')).toMatchObject({
      headline: 'Mill burns down',
      body: 'The mill is gone.',
      published: null,
    });
  });

  test.each([
    ['Celebrities', 'CelebritiesEr is brand in de molen.', 'Er is brand in de molen.'],
    ['no label', 'DailyMill reports a fire.', 'DailyMill reports a fire.'],
    ['no label', 'YouTube was down.', 'YouTube was down.'],
  ])('loses a section label glued to its first word: %s', async (_, content, body) => {
    expect((await readOne('mill.txt', content)).body).toBe(body);
  });

  test('keeps an impossible header date out, and says so', async () => {
    const { articles, warnings } = await readAll('mill.txt', 'date 2021-02-30 The mill is gone.');
    expect(articles[0]).toMatchObject({ published: null, body: 'The mill is gone.' });
    expect(warnings[0]?.reason).toContain('2021-02-30');
  });

  test('dated later than today is kept, and named', async () => {
    const { articles, warnings } = await readAll('mill.txt', 'date 2031-02-03 The mill is gone.');
    expect(articles[0]?.published).toBe('2031-02-03');
    expect(warnings[0]?.reason).toContain('future');
  });
});

describe('Markdown', () => {
  test('has fields in its front matter and plain text below', async () => {
    const content = `---
Title: Mill burns
publisher: Hill Post
date: 2024-03
updated: 2024-04-02
url: https://hillpost.example/mill#top
lang: en-GB
author: [Ada Reed, {name: Tom Hale}]
id: mill-1
---
The **mill** of [Oosterweide](https://x.example) is
gone.

![A fire](fire.jpg)

## What now?

- A _new_ one
- None
`;
    expect(await readOne('a/mill.md', content)).toEqual({
      id: 'mill-1',
      path: 'a/mill.md',
      headline: 'Mill burns',
      outlet: 'Hill Post',
      outletSource: 'given',
      published: '2024-03',
      publishedSource: 'given',
      notBefore: null,
      updated: '2024-04-02',
      url: 'https://hillpost.example/mill',
      language: 'en',
      languageConfidence: 1,
      kind: null,
      authors: ['Ada Reed', 'Tom Hale'],
      notes: [],
      body: 'The mill of Oosterweide is gone.\n\nWhat now?\n\nA new one\n\nNone',
    });
  });

  test('has its first heading for a headline without front matter', async () => {
    expect(await readOne('mill.md', '# Mill *burns*\n\nIt is gone.')).toMatchObject({
      headline: 'Mill burns',
      body: 'It is gone.',
    });
  });

  test.each([
    ['snake_case_word and 2*3*4', 'snake_case_word and 2*3*4'],
    ['a\\*b\\_c', 'a*b_c'],
    ['> quoted\n> on', 'quoted on'],
    ['see [this][1]\n\n[1]: https://x.example', 'see this'],
    ['one<br>two', 'onetwo'],
  ])('%j is read as %j', (markdown, text) => {
    expect(markdownToText(markdown)).toBe(text);
  });

  test('with a broken front matter is named with its line', async () => {
    const { articles, skipped } = await readAll('mill.md', '---\ntitle: a\nx: [1\n---\nText.');
    expect(articles).toEqual([]);
    expect(skipped).toMatchObject([{ path: 'mill.md' }]);
    expect(skipped[0]?.line).toBeGreaterThanOrEqual(3);
    expect(skipped[0]?.reason).toContain('front matter');
  });
});

describe('JSON', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024', '2024'],
    ['2024-03-05T23:30:00-05:00', '2024-03-05'],
    ['25/12/2021', '2021-12-25'],
  ])('dates an article %s as %s', async (date, published) => {
    const content = JSON.stringify({ title: 'T', publish_date: date, text: 'A story.' });
    expect(await readOne('a.json', content)).toMatchObject({
      id: 'a',
      published,
      publishedSource: 'given',
    });
  });

  test.each(['2021-02-30', '13/13/2021', '03/04/2021', 'yesterday'])(
    'does not invent a day for %s',
    async (date) => {
      const content = JSON.stringify({ title: 'T', date, body: 'A story.' });
      const { articles, warnings } = await readAll('a.json', content);
      expect(articles[0]).toMatchObject({ published: null, publishedSource: null });
      expect(warnings[0]?.reason).toContain(date);
    },
  );

  test('numbers the articles of an array, unless they have ids', async () => {
    const content = JSON.stringify([
      { headline: 'A', body: 'One.', source: { name: 'Hill Post' } },
      { id: 7, headline: 'B', content: 'Two.' },
      { headline: 'C', body: '' },
      'no article',
    ]);
    const { articles, skipped } = await readAll('all.json', content);
    expect(articles.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['7', null],
      ['all#1', 'Hill Post'],
    ]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'article 4 is not a JSON object with a body',
      'article 3 has no body',
    ]);
  });

  test('names the line of an error in a file', async () => {
    const { skipped } = await readAll('a.json', '[\n{"body": "One."},\n{"body" "Two."}\n]');
    expect(skipped).toMatchObject([{ path: 'a.json', line: 3 }]);
    expect(skipped[0]?.reason).toContain('invalid JSON');
  });

  test('names the line of a bad article of many, and reads the others', async () => {
    const lines = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({ headline: `H${index}`, body: `Story ${index}.` }),
    );
    lines[39] = '{"headline": "H39", "body": ';
    const { articles, skipped } = await readAll('all.jsonl', lines.join('\n'));
    expect(articles).toHaveLength(59);
    expect(skipped).toMatchObject([{ path: 'all.jsonl', line: 40 }]);
  });

  test('takes an address without an outlet by its domain, and its date by its path', async () => {
    const url = 'https://www.bbc.co.uk/news/2021/01/06/story';
    expect(await readOne('a.json', JSON.stringify({ body: 'A story.', url }))).toMatchObject({
      outlet: 'bbc.co.uk',
      outletSource: 'domain',
      published: '2021-01-06',
      publishedSource: 'url',
    });
  });

  test('drops an address that is not of the web', async () => {
    const { articles, warnings } = await readAll(
      'a.json',
      JSON.stringify({ body: 'A story.', url: 'javascript:alert(1)' }),
    );
    expect(articles[0]?.url).toBeNull();
    expect(warnings[0]?.reason).toContain('javascript:alert(1)');
  });
});

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Hill Post</title><language>en-us</language>
<item><title>Mill &amp; barn burn</title><link>https://hillpost.example/1</link><guid isPermaLink="false">hp-1</guid>
<pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate><dc:creator>Ada Reed</dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>The mill is gone.</p><figure><figcaption>A fire</figcaption></figure><p>So is the barn.</p>]]></content:encoded></item>
<item><title>Second</title><description>&lt;p&gt;A new mill, for &amp;euro;3.&lt;/p&gt;</description></item>
<item><title>Third</title></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title type="text">De Bode</title>
<entry><id>tag:bode.example,2024:1</id><title>Molen brandt</title><link rel="self" href="https://bode.example/x"/>
<link href="https://bode.example/1"/><published>2024-03-05T00:10:00+01:00</published><updated>2024-03-09T00:10:00+01:00</updated>
<author><name>Jan Veer</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>De molen is <b>weg</b>.</p><p>De schuur ook.</p></div></content></entry>
<entry><id>2</id><title>Twee</title><content type="html">&lt;p&gt;Een &lt;i&gt;nieuwe&lt;/i&gt; molen.&lt;/p&gt;</content></entry></feed>`;

describe('a feed', () => {
  test('of RSS gives an article for each item with a body', async () => {
    const { articles, skipped } = await readAll('feed.xml', RSS);
    expect(articles).toMatchObject([
      { id: 'feed#2', body: 'A new mill, for €3.', published: null, language: 'en' },
      {
        id: 'hp-1',
        headline: 'Mill & barn burn',
        outlet: 'Hill Post',
        outletSource: 'feed',
        published: '2024-03-05',
        publishedSource: 'feed',
        url: 'https://hillpost.example/1',
        authors: ['Ada Reed'],
        body: 'The mill is gone.\n\nSo is the barn.',
      },
    ]);
    expect(skipped).toEqual([{ path: 'feed.xml', line: null, reason: 'article 3 has no body' }]);
  });

  test('of Atom keeps the words of its content in order', async () => {
    const { articles } = await readAll('feed.atom', ATOM);
    expect(articles).toMatchObject([
      { id: '2', body: 'Een nieuwe molen.' },
      {
        id: 'tag:bode.example,2024:1',
        outlet: 'De Bode',
        published: '2024-03-05',
        updated: '2024-03-09',
        url: 'https://bode.example/1',
        language: 'nl',
        authors: ['Jan Veer'],
        body: 'De molen is weg.\n\nDe schuur ook.',
      },
    ]);
  });

  test.each([
    ['cut off', '<rss><channel><title>A</title>\n<item><title>B</title>', 2],
    ['crossed', '<rss>\n<channel></rss></channel>', 2],
    ['with a stray mark', '<rss>\n\n<channel>a < b</channel></rss>', 3],
  ])('%s is named with its line', async (_, content, line) => {
    const { articles, skipped } = await readAll('feed.rss', content);
    expect(articles).toEqual([]);
    expect(skipped).toMatchObject([{ path: 'feed.rss', line }]);
    expect(skipped[0]?.reason).toContain('invalid XML');
  });

  test('with an entity bomb is named, not expanded', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE rss [<!ENTITY e0 "bang">${entities.join('')}]><rss><channel><title>A</title><item><title>B</title><description>&e9;</description></item></channel></rss>`;
    const { articles, skipped } = await readAll('feed.rss', bomb);
    expect(articles.length + skipped.length).toBe(1);
    expect(JSON.stringify(articles).length).toBeLessThan(10_000);
  });

  test('that is no feed is named', async () => {
    const { skipped } = await readAll('other.xml', '<note><to>you</to></note>');
    expect(skipped[0]?.reason).toBe('it is neither RSS nor Atom, nor a sitemap');
  });
});

describe('findXmlFault()', () => {
  test('passes over comments, CDATA, declarations and empty elements', () => {
    const xml = '<?xml version="1.0"?><!DOCTYPE a><a><!-- <b> --><![CDATA[<c>]]><d x="1>2"/></a>';
    expect(findXmlFault(xml)).toBeNull();
  });
});
