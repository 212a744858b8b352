import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/coverage/formats/json.ts';
import { readXml } from '../../src/coverage/formats/xml.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { NOW } from './read-one.ts';
import { writeFiles } from './write-files.ts';

const LONG = 'The mill on the hill burnt down in the night, the mayor said. '.repeat(12).trim();

function rss(items: string, channel = ''): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Hill Post</title><link>https://hillpost.example/</link>${channel}${items}</channel></rss>`;
}

function firstOf(text: string) {
  const [draft] = readXml({ path: 'feed.xml', text }).drafts;
  if (!draft) throw new Error('no draft');
  return draft;
}

describe('an RSS item', () => {
  test.each([
    ['a short description', '<description>The mill is gone.</description>', true],
    ['one that breaks off', `<content:encoded>${LONG} [...]</content:encoded>`, true],
    ['one that asks to read on', `<description>${LONG} Read more</description>`, true],
    ['a long description', `<description>${LONG}</description>`, false],
    ['content of its own', '<content:encoded>The mill is gone.</content:encoded>', false],
  ])('with %s is a teaser: %s', (_, text, teaser) => {
    const item = `<item><title>Mill</title><link>/mill</link>${text}</item>`;
    expect(firstOf(rss(item))).toMatchObject({ teaser, url: 'https://hillpost.example/mill' });
  });

  test('has the longer of its texts, without the line that says where it was first', () => {
    const item = `<item><description>Short.</description><content:encoded><![CDATA[<p>${LONG}</p><p>The post <a>Mill</a> appeared first on <a>Hill Post</a>.</p>]]></content:encoded></item>`;
    expect(firstOf(rss(item)).text).toBe(LONG);
  });

  test.each([
    ['bare', '<b>The</b> mill &amp; the barn', 'The mill & the barn'],
    ['escaped', '&lt;p&gt;The mill &amp;amp; the barn&lt;/p&gt;', 'The mill & the barn'],
    ['escaped twice', '&amp;lt;p&amp;gt;The caf&amp;amp;eacute;&amp;lt;/p&amp;gt;', 'The café'],
    ['in CDATA', '<![CDATA[<p>The mill &amp; the <i>barn</i></p>]]>', 'The mill & the barn'],
    ['in CDATA, escaped', '<![CDATA[&lt;p&gt;The mill&lt;/p&gt;]]>', 'The mill'],
  ])('has text of markup that is %s', (_, description, text) => {
    expect(firstOf(rss(`<item><description>${description}</description></item>`)).text).toBe(text);
  });

  test('has the outlet it is from, its permalink, and its people by name', () => {
    const item = `<item><title>Mill burns - De Bode</title><source url="https://bode.example">De Bode</source>
      <guid>https://bode.example/1</guid><author>ada@bode.example (Ada Reed)</author><category>Opinion</category>
      <dc:date>2024-03-05T23:30:00-05:00</dc:date><description>${LONG}</description></item>`;
    expect(firstOf(rss(item))).toMatchObject({
      headline: 'Mill burns',
      outlets: [{ value: 'De Bode', source: 'feed' }],
      dates: [{ value: '2024-03-05T23:30:00-05:00', source: 'feed' }],
      url: 'https://bode.example/1',
      authors: ['Ada Reed'],
      kinds: ['Opinion'],
    });
  });
});

describe('a feed', () => {
  test('of RSS 1.0 has its items beside the channel', () => {
    const feed = `<rdf:RDF><channel><title>Hill Post</title></channel><item rdf:about="https://hillpost.example/1"><title>Mill</title><link>https://hillpost.example/1</link><dc:date>2024-03-05</dc:date><description>Gone.</description></item></rdf:RDF>`;
    expect(firstOf(feed)).toMatchObject({
      id: 'https://hillpost.example/1',
      dates: [{ value: '2024-03-05' }],
      text: 'Gone.',
    });
  });

  test.each([
    [
      '0.3',
      '<feed version="0.3"><title>H</title><entry><title>Mill</title><issued>2024-03-05</issued><modified>2024-03-06</modified><content type="text/html" mode="escaped">&lt;p&gt;Gone.&lt;/p&gt;</content></entry></feed>',
    ],
    [
      '1.0 with prefixes',
      '<atom:feed><atom:title>H</atom:title><atom:entry><atom:title>Mill</atom:title><atom:published>2024-03-05</atom:published><atom:updated>2024-03-06</atom:updated><atom:content type="html">Gone.</atom:content></atom:entry></atom:feed>',
    ],
  ])('of Atom %s is read', (_, feed) => {
    expect(firstOf(feed)).toMatchObject({
      headline: 'Mill',
      outlets: [{ value: 'H' }],
      dates: [{ value: '2024-03-05' }],
      updated: '2024-03-06',
      text: 'Gone.',
    });
  });

  test('of JSON is read, its links resolved', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Hill Post',
      home_page_url: 'https://hillpost.example/',
      language: 'en',
      authors: [{ name: 'Ada Reed' }],
      items: [
        {
          id: '1',
          url: '/1',
          title: 'Mill',
          content_html: '<p>Gone.</p>',
          date_published: '2024-03-05T23:30:00-05:00',
        },
        { id: '2', url: '/2', title: 'Barn', summary: 'Gone too.' },
      ],
    };
    const { drafts } = readJson({ path: 'feed.json', text: JSON.stringify(feed) });
    expect(drafts).toMatchObject([
      {
        id: '1',
        outlets: [{ value: 'Hill Post', source: 'feed' }],
        dates: [{ value: '2024-03-05T23:30:00-05:00', source: 'feed' }],
        url: 'https://hillpost.example/1',
        language: 'en',
        authors: ['Ada Reed'],
        text: 'Gone.',
        teaser: false,
      },
      { id: '2', url: 'https://hillpost.example/2', text: 'Gone too.', teaser: true },
    ]);
  });

  test('of 50,000 items is read up to a bound, and named', () => {
    const items = Array.from(
      { length: 50_000 },
      (_, index) => `<item><title>${index}</title><description>Gone.</description></item>`,
    );
    const { drafts, skipped } = readXml({ path: 'feed.xml', text: rss(items.join('')) });
    expect(drafts).toHaveLength(5000);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'the feed lists 50000 articles; its first 5000 are read',
    ]);
  }, 60_000);
});

describe('a sitemap', () => {
  const NEWS = `<?xml version="1.0"?><!-- made by hand --><urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://hillpost.example/a?x=1&amp;y=2</loc><lastmod>2024-03-06</lastmod><news:news><news:publication><news:name>Hill Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-03-05T23:30:00-05:00</news:publication_date><news:title>Mill &amp; barn</news:title></news:news></url><url><loc>javascript:alert(1)</loc></url></urlset>`;

  test('lists pages without a text', () => {
    expect(readXml({ path: 'sitemap.xml', text: NEWS }).listed?.pages).toMatchObject([
      {
        url: 'https://hillpost.example/a?x=1&y=2',
        headline: 'Mill & barn',
        outlets: [{ value: 'Hill Post', source: 'feed' }],
        dates: [{ value: '2024-03-05T23:30:00-05:00', source: 'feed' }],
        updated: '2024-03-06',
        language: 'en',
        text: '',
        teaser: true,
      },
    ]);
  });

  test('lists further sitemaps', () => {
    const text =
      '<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>';
    expect(readXml({ path: 'sitemap.xml', text }).listed?.sitemaps).toEqual([
      'https://a.example/1.xml',
    ]);
  });

  test('on the disk is named, with what to do', async () => {
    const folder = await writeFiles({ 'sitemap.xml': NEWS });
    const { skipped } = await readCoverage([folder], { now: NOW });
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'it lists 1 page and holds no articles; give its address to have them fetched',
    ]);
  });
});

describe('JSON of a news service', () => {
  test.each([
    [
      'articles',
      {
        status: 'ok',
        totalResults: 1,
        articles: [
          {
            source: { id: null, name: 'Hill Post' },
            title: 'Mill',
            publishedAt: '2024-03-05T23:30:00Z',
            content: 'Gone.',
          },
        ],
      },
    ],
    [
      'results within an object',
      {
        response: {
          results: [
            {
              sourceName: 'Hill Post',
              title: 'Mill',
              pubDate: '2024-03-05',
              body_html: '<p>Gone.</p>',
            },
          ],
        },
      },
    ],
    [
      'an array of another name',
      {
        tags: ['a'],
        found: [
          {
            newspaper: 'Hill Post',
            headline: 'Mill',
            datePublished: '2024-03-05',
            articleBody: 'Gone.',
          },
        ],
      },
    ],
  ])('has its articles under %s', (_, value) => {
    const { drafts } = readJson({ path: 'a.json', text: JSON.stringify(value) });
    expect(drafts).toMatchObject([
      { item: 1, headline: 'Mill', outlets: [{ value: 'Hill Post' }], text: 'Gone.' },
    ]);
    expect(drafts[0]?.dates[0]?.value).toMatch(/^2024-03-05/);
  });

  test('that gives the beginning of a story marks it as a teaser', () => {
    const text = JSON.stringify({
      url: 'https://a.example/1',
      content: 'The mill is… [+1234 chars]',
    });
    expect(readJson({ path: 'a.json', text }).drafts).toMatchObject([
      { text: 'The mill is…', teaser: true },
    ]);
  });

  test('with one article that has lists of its own is one article', () => {
    const text = JSON.stringify({ body: 'Gone.', related: [{ title: 'Barn', text: 'Burnt.' }] });
    expect(readJson({ path: 'a.json', text }).drafts).toMatchObject([
      { item: null, text: 'Gone.' },
    ]);
  });
});
