import { describe, expect, test } from 'vitest';
import { parseLenientJson } from '../../src/coverage/html/lenient-json.ts';
import { readMetadata } from '../../src/coverage/html/metadata.ts';
import { parsePage } from '../../src/coverage/html/page.ts';

const PROSE =
  '<p>The bridge over the river was closed again, and nobody can say for how long.</p>'.repeat(4);

function headlineOf(head: string, body: string): string | null {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  return readMetadata(parsePage(html)).headline;
}

describe('the headline of a page', () => {
  const site = '<meta property="og:site_name" content="Hill Post">';
  test.each([
    ['<title>Hill Post</title>', `<h1>Hill Post</h1><h1>Bridge closed</h1>${PROSE}`],
    [
      '<title>Bridge closed | News</title>',
      `<h1>Our newsletters</h1><h2>Bridge closed</h2>${PROSE}`,
    ],
    ['<title>Bridge closed - Arts - Hill Post</title>', PROSE],
    ['<title>Hill Post » Bridge closed</title>', PROSE],
    ['<title>Hill Post: Bridge closed</title>', PROSE],
    ['<meta property="og:title" content="Bridge closed | Hill Post">', PROSE],
    [
      '<meta property="og:title" content="Bridge closed - Ada Reed"><meta name="author" content="Ada Reed">',
      PROSE,
    ],
    ['', `<h1>Bridge closed<div>6 January 2021</div><div>${PROSE}</div>`],
  ])('with %s is Bridge closed', (head, body) => {
    expect(headlineOf(site + head, body)).toBe('Bridge closed');
  });

  test('keeps what is no name of the outlet', () => {
    expect(headlineOf(`${site}<title>Bridge - closed: again</title>`, PROSE)).toBe(
      'Bridge - closed: again',
    );
  });
});

describe('of several articles in linked data', () => {
  const article = (headline: string, url: string, day: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","url":"${url}","datePublished":"${day}","author":{"name":"Ada ${headline.split(' ', 1).join()}"}}</script>`;
  const blocks =
    article('Bakery', 'https://hillpost.example/bakery', '2021-01-01') +
    article('Bridge closed', 'https://hillpost.example/bridge', '2021-02-02');

  test.each([
    [
      'address',
      '<link rel="canonical" href="https://hillpost.example/bridge/?x=1">',
      '<h1>Again</h1>',
    ],
    ['headline', '<title>Bridge closed | Hill Post</title>', '<h1>Bridge closed</h1>'],
  ])('the one with the page’s %s is the page’s', (_, head, heading) => {
    const html = `<html><head>${head}${blocks}</head><body>${heading}${PROSE}</body></html>`;
    const { headline, dates, authors } = readMetadata(parsePage(html));
    expect([headline, dates[0]?.value, authors]).toEqual([
      'Bridge closed',
      '2021-02-02',
      ['Ada Bridge'],
    ]);
  });
});

describe('parseLenientJson()', () => {
  test.each([
    ['{"a": 1}', { a: 1 }],
    ['//<![CDATA[\n{"a": "http://b.example/*c*/"} //]]>', { a: 'http://b.example/*c*/' }],
    ['<!-- {"a": [1, 2,], } -->', { a: [1, 2] }],
    ['/* by hand */ {"a": 1,, "b": -2};', { a: 1, b: -2 }],
    ['{"a": "two\nlines"}', { a: 'two lines' }],
    ['{"a": "b"c"}', undefined],
    ['', undefined],
  ])('of %j is %j', (text, value) => {
    expect(parseLenientJson(text)).toEqual(value);
  });

  test('takes time in proportion to the length', () => {
    const started = performance.now();
    for (const piece of ['/*', '"', '//', '<!--', ',', '\\"', '<']) {
      parseLenientJson(piece.repeat(200_000));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
