import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/coverage/dates/read-date.ts';
import { readMetadata } from '../../src/coverage/html/metadata.ts';
import { parsePage } from '../../src/coverage/html/page.ts';

const PROSE =
  '<p>The bridge over the river was closed again, and nobody can say for how long.</p>'.repeat(8);

interface PageParts {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly end?: string;
  readonly language?: string;
  readonly url?: string;
}

function datesOf({ head = '', above = '', below = '', end = '', language = 'en', url }: PageParts) {
  const canonical = url === undefined ? '' : `<link rel="canonical" href="${url}">`;
  const html = `<html lang="${language}"><head><title>Bridge closed once more | Hill Post</title>
    ${canonical}${head}</head><body>${above}<h1>Bridge closed once more</h1>${below}${PROSE}${end}</body></html>`;
  const { dates, updated } = readMetadata(parsePage(html));
  const [first] = dates;
  const value = first?.value ?? null;
  const published = value === null ? null : (readDate(value) ?? value);
  return { published, source: first?.source ?? null, updated };
}

describe('a date shown near the headline', () => {
  test.each([
    ['en', '<p class="byline">Posted on March 3, 2015 by Ada Reed</p>', '2015-03-03'],
    ['en', '<div>By Ada Reed | 3rd March 2015, 10:30 am</div>', '2015-03-03'],
    ['nl', '<p>Geplaatst op dinsdag 3 maart 2015 om 10.30 uur</p>', '2015-03-03'],
    ['de', '<span class="date">03.04.2016</span>', '2016-04-03'],
    ['de', '<p>Veröffentlicht am 12. Mai 2014</p>', '2014-05-12'],
    ['de', '<div class="info">12.05.14, 10:30 Uhr</div>', '2014-05-12'],
    ['de-AT', '<p>Erstellt am 5. Jänner 2018</p>', '2018-01-05'],
    ['fr', '<p>Publié le 1er août 2019 à 10h30</p>', '2019-08-01'],
    ['es', '<div class="fecha">3 de mayo de 2022</div>', '2022-05-03'],
    ['it', '<span>Pubblicato il 9 set 2020</span>', '2020-09-09'],
    ['pt', '<span>Publicado em 9 de outubro de 2020</span>', '2020-10-09'],
    ['en', '<time>May 12, 2014</time>', '2014-05-12'],
    ['en', '<div class="date"><b>12</b><i>May</i><u>2014</u></div>', '2014-05-12'],
  ])('in %s is read: %s', (language, below, published) => {
    expect(datesOf({ language, below })).toEqual({ published, source: 'byline', updated: null });
  });

  test.each([
    ['abbr', '<abbr class="published" title="2014-05-12T10:00:00+02:00">a while ago</abbr>'],
    ['microdata', '<meta itemprop="datePublished" content="2014-05-12">'],
    ['RDFa', '<span property="dc:date" content="2014-05-12T10:00:00">Monday</span>'],
    ['pubdate', '<time pubdate datetime="2014-05-12">Monday</time>'],
    ['data', '<span class="timestamp" data-published="2014-05-12 10:00">Monday</span>'],
  ])('in an attribute is markup: %s', (_, below) => {
    expect(datesOf({ below })).toMatchObject({ published: '2014-05-12', source: 'markup' });
  });

  test.each([
    ['an update', '<p>Updated: 5 March 2021</p>'],
    ['an update in German', '<p>Stand: 05.03.2021</p>'],
    ['an update in French', '<p>Mis à jour le 5 mars 2021</p>'],
  ])('is not the date of publication when it is %s', (_, below) => {
    expect(datesOf({ below })).toEqual({ published: null, source: null, updated: '2021-03-05' });
  });

  test('stands beside that of an update', () => {
    const below = '<p>Published 3 March 2021 | Updated 5 March 2021</p>';
    expect(datesOf({ below })).toMatchObject({ published: '2021-03-03', updated: '2021-03-05' });
  });
});

describe('a date elsewhere on a page', () => {
  test.each([
    [
      'running text',
      {
        below:
          '<p>On 3 May 2014 the council closed it for the first time, to the anger of many.</p>',
      },
    ],
    ['a comment', { end: '<div class="comments"><p class="comment-date">3 May 2014</p></div>' }],
    [
      'a teaser',
      {
        end: '<aside class="related"><a>Mill burns</a><time datetime="2014-05-03">3 May</time></aside>',
      },
    ],
    ['the frame', { above: '<nav><span class="date">3 May 2014</span></nav>' }],
    ['a copyright line', { end: '<footer>© 3 May 2014 Hill Post</footer>' }],
    ['an event', { below: '<p>Event starts: 3 May 2014</p>' }],
    ['a picture', { below: '<img src="/wp-content/uploads/2016/05/a.jpg">' }],
  ])('is not the article’s: in %s', (_, parts) => {
    expect(datesOf(parts).published).toBeNull();
  });

  test('does not beat the one of the article', () => {
    const below = '<div class="meta">3 May 2014</div>';
    const end =
      '<ul class="related"><li><time datetime="2015-01-01">1 January 2015</time></li></ul>';
    expect(datesOf({ below, end }).published).toBe('2014-05-03');
  });
});

describe('metadata of a page', () => {
  test.each([
    ['<meta name="DC.date.issued" content="2014-05-12">'],
    ['<meta name="citation_publication_date" content="2014/05/12">'],
    ['<meta name="cXenseParse:recs:publishtime" content="2014-05-12T10:00:00+02:00">'],
    [`<meta name="parsely-page" content='{"title":"x","pub_date":"2014-05-12T08:00:00Z"}'>`],
    ['<meta property="bt:pubDate" content="Mon, 12 May 2014 10:00:00 +0200">'],
    ['<script>window.state = {"publishedAt":"2014-05-12T08:00:00"}</script>'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2014-05-12",}</script>',
    ],
    [
      '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2014-05-12"}</script>',
    ],
  ])('dates it: %s', (head) => {
    expect(datesOf({ head })).toMatchObject({ published: '2014-05-12', source: 'markup' });
  });

  test('that holds only the last change leaves it undated', () => {
    const head = '<meta property="article:modified_time" content="2014-05-12">';
    expect(datesOf({ head })).toEqual({ published: null, source: null, updated: '2014-05-12' });
  });

  test('names the article at the page’s address among several', () => {
    const data = [
      { '@type': 'NewsArticle', url: 'https://hillpost.example/mill', datePublished: '2015-01-01' },
      {
        '@type': 'NewsArticle',
        url: 'https://hillpost.example/bridge',
        datePublished: '2014-05-12',
      },
    ];
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const found = datesOf({ head, url: 'https://hillpost.example/bridge/' });
    expect(found.published).toBe('2014-05-12');
  });

  test('in UTC does not move the day that a reader sees', () => {
    const head = '<meta property="article:published_time" content="2014-05-13T02:30:00Z">';
    const below = '<p class="byline">Published May 12, 2014, 10:30 pm</p>';
    expect(datesOf({ head, below }).published).toBe('2014-05-12');
    expect(datesOf({ head }).published).toBe('2014-05-13');
  });
});

describe('a date that may be two days', () => {
  const below = '<p class="date">03/04/2021</p>';
  test.each([
    ['the address', { url: 'https://hillpost.example/2021/04/03/bridge' }, '2021-04-03'],
    ['the country', { url: 'https://hillpost.co.uk/bridge' }, '2021-04-03'],
    ['a language other than English', { language: 'fr' }, '2021-04-03'],
    ['the region of the language', { language: 'en-US' }, '2021-03-04'],
    ['another date of the same kind', { end: '<p class="date">25/12/2020</p>' }, '2021-04-03'],
    ['nothing', {}, '03/04/2021'],
  ])('is settled by %s', (_, parts, published) => {
    expect(datesOf({ below, ...parts }).published).toBe(published);
  });
});
