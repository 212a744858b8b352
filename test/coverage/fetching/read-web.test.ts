import { gzipSync } from 'node:zlib';
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../../src/coverage/read-coverage.ts';
import { CoverageError } from '../../../src/errors.ts';
import { webServer, type WebServer } from '../../support/web-server.ts';
import { writeFiles } from '../write-files.ts';
import { page, rss, RSS, START, testFetching, type TestFetching } from './fetching.ts';

const DAY_MS = 24 * 3_600_000;

/** Reads paths as `index` does. */
async function read(paths: readonly string[], { options }: TestFetching) {
  return readCoverage(paths, { now: START, fetching: options });
}

/** The paths that were asked for, robots.txt aside. */
function asked({ requests }: WebServer): readonly string[] {
  return requests.map(({ path }) => path).filter((path) => path !== '/robots.txt');
}

describe('readCoverage() of a page', () => {
  test('gives one article, with the address it names itself', async () => {
    const server = await webServer();
    const canonical = `<link rel="canonical" href="${server.url('/lamp')}">`;
    server.answer('/lamp?from=front', { body: page('A new lamp', canonical) });
    const { articles, skipped, warnings } = await read(
      [server.url('/lamp?from=front#top')],
      await testFetching(),
    );
    expect([skipped, warnings]).toEqual([[], []]);
    expect(articles).toMatchObject([
      {
        id: server.url('/lamp'),
        path: server.url('/lamp?from=front'),
        url: server.url('/lamp'),
        headline: 'A new lamp',
        outlet: 'Harrow Post',
        published: '2026-01-10',
      },
    ]);
  });

  test.each([
    ['http://elsewhere.example/lamp', 'of another site'],
    ['/', 'of the front page'],
    ['javascript:alert(1)', 'that is none'],
  ])('does not believe the canonical address %s, %s', async (href) => {
    const server = await webServer();
    server.answer('/old', { status: 301, headers: { location: '/lamp' } });
    server.answer('/lamp', { body: page('A lamp', `<link rel="canonical" href="${href}">`) });
    const { articles } = await read([server.url('/old')], await testFetching());
    expect(articles.map(({ url }) => url)).toEqual([server.url('/lamp')]);
  });

  test('names what cannot be fetched, and reads the rest', async () => {
    const server = await webServer({ '/lamp': { body: page('A new lamp') } });
    const paths = ['/gone', '/lamp', '/none'].map((path) => server.url(path));
    const { articles, skipped } = await read(paths, await testFetching());
    expect(articles).toHaveLength(1);
    expect(skipped).toEqual([
      { path: server.url('/gone'), line: null, reason: 'it answers 404 (not found)' },
      { path: server.url('/none'), line: null, reason: 'it answers 404 (not found)' },
    ]);
  });

  test('asks again only for what has changed, and serves the copy when the host fails', async () => {
    const server = await webServer();
    const headers = { etag: '"1"', 'last-modified': 'Mon, 12 Jan 2026 08:00:00 GMT' };
    server.answer('/lamp', { headers, body: page('A new lamp') });
    const fetching = await testFetching();
    const first = await read([server.url('/lamp')], fetching);
    server.answer('/lamp', { status: 304 });
    fetching.pass(DAY_MS);
    expect(await read([server.url('/lamp')], fetching)).toEqual(first);
    expect(server.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 12 Jan 2026 08:00:00 GMT',
    });
    fetching.pass(DAY_MS);
    server.answer('/lamp', { status: 500 });
    const third = await read([server.url('/lamp')], fetching);
    expect(third.articles).toEqual(first.articles);
    expect(third.warnings.map(({ reason }) => reason)).toEqual([
      'it answers 500 (an error of the server); the copy of 2026-01-16 is used',
    ]);
    await server.close();
    const offline = await read([server.url('/lamp')], fetching);
    expect(offline.articles).toEqual(first.articles);
    expect(offline.warnings[0]?.reason).toMatch(/refuses connections.*the copy of 2026-01-16/);
  });

  test('keeps nothing when told so', async () => {
    const server = await webServer({ '/feed': { headers: RSS, body: rss([{ title: 'Lamp' }]) } });
    const fetching = await testFetching({ keep: false });
    expect((await read([server.url('/feed')], fetching)).articles).toHaveLength(1);
    expect(await readdir(fetching.options.folder)).toEqual([]);
  });

  test('without a way to fetch is refused', async () => {
    const reading = readCoverage(['https://news.example/lamp']);
    await expect(reading).rejects.toThrow(CoverageError);
    await expect(reading).rejects.toThrow('Cannot read "https://news.example/lamp"');
  });
});

describe('readCoverage() of a feed', () => {
  test('reads what it gives whole, and the pages of what it only begins', async () => {
    const server = await webServer({ '/lamp': { body: page('A new lamp') } });
    const whole = `<p>${'The ferry sailed at noon with the mayor on board. '.repeat(30)}</p>`;
    const items = [
      { title: 'Lamp to come', link: server.url('/lamp'), date: 'Sat, 10 Jan 2026 09:00:00 GMT' },
      { title: 'Ferry', link: server.url('/ferry'), description: `<![CDATA[${whole}]]>` },
    ];
    server.answer('/feed', { headers: RSS, body: rss(items) });
    const { articles, skipped } = await read([server.url('/feed')], await testFetching());
    expect(skipped).toEqual([]);
    expect(asked(server)).toEqual(['/feed', '/lamp']);
    expect(articles).toMatchObject([
      { id: server.url('/ferry'), headline: 'Ferry', outlet: 'Tarn Gazette' },
      { id: server.url('/lamp'), headline: 'A new lamp', published: '2026-01-10' },
    ]);
    expect(articles[1]?.body).toContain('Part 4 of the plan');
  });

  test('uses what it says of an item whose page cannot be read', async () => {
    const server = await webServer();
    const items = [
      { title: 'Lamp', link: server.url('/lamp'), description: 'The lamp will come …' },
      { title: 'Ferry', link: server.url('/ferry'), description: '' },
    ];
    server.answer('/feed', { headers: RSS, body: rss(items) });
    const { articles, skipped, warnings } = await read([server.url('/feed')], await testFetching());
    expect(articles.map(({ headline }) => headline)).toEqual(['Lamp']);
    expect(warnings.map(({ reason }) => reason)).toEqual([
      'its page: it answers 404 (not found); only what the feed says of it is used',
    ]);
    expect(skipped).toEqual([
      { path: server.url('/ferry'), line: null, reason: 'it answers 404 (not found)' },
    ]);
  });

  test('keeps what it has dropped since, and asks for no page twice in a day', async () => {
    const server = await webServer();
    const paths = ['/a', '/b', '/c'];
    for (const path of paths) server.answer(path, { body: page(`Story ${path}`) });
    const feed = (listed: readonly string[]) =>
      rss(listed.map((path) => ({ title: path, link: server.url(path) })));
    server.answer('/feed', { headers: RSS, body: feed(['/b', '/a']) });
    const fetching = await testFetching();
    const first = await read([server.url('/feed')], fetching);
    server.answer('/feed', { headers: RSS, body: feed(['/c', '/b']) });
    const second = await read([server.url('/feed')], fetching);
    expect(second.articles.map(({ url }) => url)).toEqual(paths.map((path) => server.url(path)));
    expect(second.articles.slice(0, 2)).toEqual(first.articles);
    expect(asked(server)).toEqual(['/feed', '/b', '/a', '/feed', '/c']);
    await server.close();
    fetching.pass(9 * DAY_MS);
    const offline = await read([server.url('/feed')], fetching);
    expect(offline.articles).toEqual(second.articles);
    expect(offline.skipped).toEqual([]);
  });

  test('gives a story that two feeds list once', async () => {
    const server = await webServer({ '/lamp': { body: page('A new lamp') } });
    const body = rss([{ title: 'Lamp', link: server.url('/lamp') }]);
    for (const path of ['/one', '/two']) server.answer(path, { headers: RSS, body });
    const paths = ['/one', '/two', '/lamp'].map((path) => server.url(path));
    const { articles, skipped } = await read(paths, await testFetching());
    expect(articles).toHaveLength(1);
    expect(skipped).toEqual([]);
    expect(asked(server).filter((path) => path === '/lamp')).toEqual(['/lamp']);
  });

  test('of 50,000 items reads the newest, and says how many are left', async () => {
    const server = await webServer();
    const items = Array.from({ length: 50_000 }, (_, n) => ({
      title: `Story ${n}`,
      link: server.url(`/${n}`),
      description: `What happened on day ${n}. `.repeat(3),
    }));
    server.answer('/feed', { headers: RSS, body: rss(items) });
    const fetching = await testFetching({}, { items: 5, bodyMs: 20_000 });
    const { articles, skipped } = await read([server.url('/feed')], fetching);
    expect(articles).toHaveLength(5);
    expect(skipped.length).toBeLessThan(3);
    expect(skipped.map(({ reason }) => reason).join('\n')).toMatch(/\d+ older items are left/);
    expect((await read([server.url('/feed')], fetching)).articles).toHaveLength(10);
  }, 60_000);

  test('in JSON, and under a wrong type', async () => {
    const server = await webServer();
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tarn Gazette',
      items: [
        { id: '1', url: server.url('/lamp'), title: 'Lamp', content_text: 'A lamp. '.repeat(200) },
      ],
    };
    server.answer('/json', {
      headers: { 'content-type': 'application/feed+json' },
      body: JSON.stringify(json),
    });
    server.answer('/html', { body: rss([{ title: 'Ferry' }]) });
    const { articles, skipped } = await read(
      ['/json', '/html'].map((path) => server.url(path)),
      await testFetching(),
    );
    expect(skipped).toEqual([]);
    expect(articles.map(({ headline }) => headline).sort()).toEqual(['Ferry', 'Lamp']);
  });

  test('that is a sitemap, packed, or an index of sitemaps', async () => {
    const server = await webServer({ '/lamp': { body: page('A new lamp') } });
    const loc = (tag: string, path: string) => `<${tag}><loc>${server.url(path)}</loc></${tag}>`;
    server.answer('/index.xml', {
      headers: { 'content-type': 'text/xml' },
      body: `<?xml version="1.0"?><sitemapindex>${loc('sitemap', '/pages.xml.gz')}${loc('sitemap', '/none.xml')}</sitemapindex>`,
    });
    server.answer('/pages.xml.gz', {
      headers: { 'content-type': 'application/x-gzip' },
      body: gzipSync(`<?xml version="1.0"?><urlset>${loc('url', '/lamp')}</urlset>`),
    });
    const { articles, skipped } = await read([server.url('/index.xml')], await testFetching());
    expect(articles.map(({ headline }) => headline)).toEqual(['A new lamp']);
    expect(skipped.map(({ path }) => path)).toEqual([server.url('/none.xml')]);
  });
});

describe('readCoverage() of a folder with feeds', () => {
  test('includes them, with what the settings state', async () => {
    const server = await webServer();
    server.answer('/lamp', { body: page('A new lamp') });
    const body = rss([{ title: 'Lamp', link: server.url('/lamp') }]);
    server.answer('/feed', { headers: RSS, body });
    const yaml = `feeds:\n  - url: ${server.url('/feed')}\n    outlet: Island Echo\n    every: 6h\n  - ${server.url('/none')}\n`;
    const folder = await writeFiles({ 'coverage.yaml': yaml });
    const fetching = await testFetching();
    const { articles, skipped, warnings } = await read([folder], fetching);
    expect(articles).toMatchObject([{ outlet: 'Island Echo', outletSource: 'override' }]);
    expect(skipped.map(({ path }) => path)).toEqual([server.url('/none')]);
    expect(warnings).toEqual([]);
    const before = server.requests.length;
    fetching.pass(DAY_MS / 8);
    await read([folder], fetching);
    expect(server.requests.slice(before).map(({ path }) => path)).not.toContain('/feed');
  });

  test('says how many were not read where nothing is fetched', async () => {
    const folder = await writeFiles({
      'coverage.yaml': 'feeds: [https://a.example/feed, https://b.example/feed]',
      'lamp.txt': 'A new lamp\n\nThe lamp came.',
    });
    const { articles, warnings } = await readCoverage([folder]);
    expect(articles).toHaveLength(1);
    expect(warnings.map(({ reason }) => reason)).toEqual([
      'the 2 feeds it lists were not read: nothing is fetched in this run',
    ]);
  });

  test('says of a folder further down that its feeds are not read', async () => {
    const folder = await writeFiles({
      'a/coverage.yaml': 'feeds: [https://a.example/feed]',
      'a/lamp.txt': 'A new lamp\n\nThe lamp came.',
    });
    const { warnings } = await read([folder], await testFetching());
    expect(warnings.map(({ reason }) => reason)).toEqual([
      'its feeds are not read: list them in the coverage.yaml of the folder that is indexed',
    ]);
  });
});
