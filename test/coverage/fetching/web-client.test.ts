import { gzipSync, brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FetchError } from '../../../src/coverage/fetching/fetch-error.ts';
import type { FetchingOptions } from '../../../src/coverage/fetching/options.ts';
import { refusedAddress } from '../../../src/coverage/fetching/refused-address.ts';
import { openWebClient, type WebClient } from '../../../src/coverage/fetching/web-client.ts';
import { webServer } from '../../support/web-server.ts';
import { page, testFetching } from './fetching.ts';

async function withClient<T>(
  options: FetchingOptions,
  job: (client: WebClient) => Promise<T>,
): Promise<T> {
  const client = openWebClient(options);
  try {
    return await job(client);
  } finally {
    await client.close();
  }
}

async function get(options: FetchingOptions, url: string) {
  return withClient(options, (client) => client.get(new URL(url)));
}

/** Why an address cannot be fetched. */
async function failure(options: FetchingOptions, url: string): Promise<string> {
  const error = await get(options, url).catch((thrown: unknown) => thrown);
  if (!(error instanceof FetchError)) throw new Error(`no FetchError, but ${String(error)}`);
  return error.message;
}

const text = (body: Uint8Array) => new TextDecoder().decode(body);

describe('openWebClient()', () => {
  test('says who asks, asks for robots.txt first, and unpacks what comes', async () => {
    const server = await webServer({
      '/gzip': { headers: { 'content-encoding': 'gzip' }, body: gzipSync('<p>packed') },
      '/br': { headers: { 'content-encoding': 'br' }, body: brotliCompressSync('<p>pressed') },
    });
    const { options } = await testFetching();
    expect(text((await get(options, server.url('/gzip'))).body)).toBe('<p>packed');
    expect(text((await get(options, server.url('/br'))).body)).toBe('<p>pressed');
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/robots.txt',
      '/gzip',
      '/robots.txt',
      '/br',
    ]);
    for (const { headers } of server.requests)
      expect(headers).toMatchObject({
        'user-agent': 'Dateline/1.2.3 (+https://dateline.example)',
        'accept-encoding': 'gzip, br',
      });
  });

  test('follows redirects, and says where they end', async () => {
    const server = await webServer({
      '/old': { status: 301, headers: { location: '/older#top' } },
      '/older': { status: 302, headers: { location: 'new' } },
      '/new': { body: page('A new lamp') },
    });
    const { options } = await testFetching();
    expect((await get(options, server.url('/old'))).finalUrl).toBe(server.url('/new'));
  });

  test('asks each host for its robots.txt on the way of a redirect, and obeys it', async () => {
    const server = await webServer();
    server.answer('/old', { status: 301, headers: { location: server.url('/new', 'b.example') } });
    server.answer('/robots.txt', (response, { host }) => {
      response.end(host?.startsWith('b.') ? 'User-agent: dateline\nDisallow: /new' : '');
    });
    const { options } = await testFetching();
    expect(await failure(options, server.url('/old', 'a.example'))).toContain('robots.txt');
    expect(server.requests.map(({ path, host }) => `${host.slice(0, 1)}${path}`)).toEqual([
      'a/robots.txt',
      'a/old',
      'b/robots.txt',
    ]);
  });

  test('waits between two requests to one host, longer where robots.txt asks for it', async () => {
    const server = await webServer({ '/a': { body: 'A' }, '/b': { body: 'B' } });
    const { options, waits } = await testFetching();
    await withClient(options, async (client) => {
      await Promise.all(['/a', '/b'].map((path) => client.get(new URL(server.url(path)))));
    });
    expect(waits).toEqual([1000, 1000]);
    server.answer('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 7' });
    await get(options, server.url('/a'));
    expect(waits.at(-1)).toBe(7000);
    server.answer('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 86400' });
    await get(options, server.url('/a'));
    expect(waits.at(-1)).toBe(30_000);
  });

  test('waits as long as a busy host asks, once', async () => {
    let busy = 1;
    const server = await webServer({
      '/a': (response) => {
        response.writeHead(busy > 0 ? 503 : 200, busy > 0 ? { 'retry-after': '20' } : {});
        busy -= 1;
        response.end('<p>A');
      },
    });
    const { options, waits } = await testFetching();
    expect((await get(options, server.url('/a'))).status).toBe(200);
    expect(waits.at(-1)).toBe(20_000);
    busy = 2;
    expect(await failure(options, server.url('/a'))).toBe('it answers 503 (not available now)');
    server.answer('/a', { status: 429, headers: { 'retry-after': '86400' } });
    expect(await failure(options, server.url('/a'))).toBe('it answers 429 (too many requests)');
    expect(Math.max(...waits)).toBe(20_000);
  });

  test.each([
    [404, 'it answers 404 (not found)'],
    [410, 'it answers 410 (gone for good)'],
    [500, 'it answers 500 (an error of the server)'],
    [304, 'it answers 304'],
  ])('names the status %d', async (status, reason) => {
    const server = await webServer({ '/a': { status } });
    const { options } = await testFetching();
    expect(await failure(options, server.url('/a'))).toBe(reason);
  });

  test.each([
    [404, null],
    [403, null],
    [500, 'the robots.txt of its host cannot be read (it answers 500)'],
    [429, 'the robots.txt of its host cannot be read (it answers 429)'],
  ])('takes a robots.txt with the status %d as %s', async (status, reason) => {
    const server = await webServer({ '/robots.txt': { status }, '/a': { body: '<p>A' } });
    const { options } = await testFetching();
    if (reason === null) expect((await get(options, server.url('/a'))).status).toBe(200);
    else expect(await failure(options, server.url('/a'))).toContain(reason);
    expect(server.requests.some(({ path }) => path === '/a')).toBe(reason === null);
  });

  test('reads a robots.txt no further than its limit', async () => {
    const body = `User-agent: *\nDisallow: /a\n${'# and so on\n'.repeat(200_000)}Disallow: /b`;
    const server = await webServer({ '/robots.txt': { body }, '/b': { body: '<p>B' } });
    const { options } = await testFetching();
    expect(await failure(options, server.url('/a'))).toContain('robots.txt of its host forbids');
    expect((await get(options, server.url('/b'))).status).toBe(200);
  });

  test('asks a host no more that failed three times', async () => {
    const server = await webServer({ '/a': { status: 500 } });
    const { options } = await testFetching();
    await withClient(options, async (client) => {
      const reasons = [];
      for (let count = 0; count < 5; count += 1) {
        const error: unknown = await client.get(new URL(server.url('/a'))).catch((e: unknown) => e);
        reasons.push(error instanceof FetchError ? error.message : '');
      }
      expect(reasons[2]).toContain('it answers 500');
      expect(reasons[3]).toContain('its host failed 3 times in a row');
      expect(server.requests.filter(({ path }) => path === '/a')).toHaveLength(3);
    });
  });

  test('ends with the reason of its signal', async () => {
    const server = await webServer({ '/a': () => undefined });
    const controller = new AbortController();
    const { options } = await testFetching({ signal: controller.signal }, { headersMs: 60_000 });
    server.answer('/a', () => {
      controller.abort(new Error('enough'));
    });
    await expect(get(options, server.url('/a'))).rejects.toThrow('enough');
  });
});

describe('openWebClient() refuses', () => {
  test('a private address unless it is allowed, whatever name leads there', async () => {
    const server = await webServer({ '/a': { body: '<p>A' } });
    const { options } = await testFetching({ allowPrivate: false });
    expect(await failure(options, 'http://news.example/a')).toMatch(
      /its host leads to an address that is refused: 127\.0\.0\.1 is a loopback address/,
    );
    expect(await failure(options, 'http://127.0.0.1/a')).toContain('a loopback address');
    expect(server.requests).toEqual([]);
  });

  test('a host of which one address is private', async () => {
    const resolve = () => Promise.resolve(['93.184.215.14', '10.0.0.1']);
    const { options } = await testFetching({ allowPrivate: false, resolve });
    expect(await failure(options, 'http://news.example/a')).toContain('10.0.0.1 is a private');
  });

  test('a name that leads elsewhere the second time', async () => {
    const server = await webServer({ '/a': { body: '<p>A' } });
    const answers = [['127.0.0.1'], ['169.254.169.254']];
    const asked: string[] = [];
    const resolve = (host: string) => {
      asked.push(host);
      return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? []);
    };
    const { options } = await testFetching({ resolve, refuse: butLoopback });
    server.answer('/robots.txt', (response) =>
      response.writeHead(404, { connection: 'close' }).end(),
    );
    expect(await failure(options, server.url('/a'))).toContain('169.254.169.254 is a link-local');
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  test.each([
    ['http://10.0.0.1/', '10.0.0.1 is a private address'],
    ['http://[::1]/', '::1 is a loopback address'],
    ['http://169.254.169.254/latest', '169.254.169.254 is a link-local address'],
    ['http://inside.example/', 'an address that is refused: 192.168.7.7 is a private address'],
    ['file:///etc/passwd', 'it is neither an http nor an https address'],
    ['http://a:b@news.example/', 'it holds a user name or a password'],
    ['http://', 'it leads on to no valid address'],
  ])('a redirect to %s', async (location, reason) => {
    const server = await webServer({ '/a': { status: 302, headers: { location } } });
    const resolve = (host: string) =>
      Promise.resolve([host === 'inside.example' ? '192.168.7.7' : '127.0.0.1']);
    const { options } = await testFetching({ resolve, refuse: butLoopback });
    expect(await failure(options, server.url('/a'))).toContain(reason);
  });

  test('a redirect of robots.txt to a private address', async () => {
    const location = 'http://10.0.0.1/robots.txt';
    const server = await webServer({ '/robots.txt': { status: 301, headers: { location } } });
    const { options } = await testFetching({ refuse: butLoopback });
    expect(await failure(options, server.url('/a'))).toContain('10.0.0.1 is a private address');
    expect(server.requests).toHaveLength(1);
  });

  test('redirects in a circle, and too many of them', async () => {
    const server = await webServer({
      '/a': { status: 302, headers: { location: '/b' } },
      '/b': { status: 302, headers: { location: '/a' } },
    });
    for (let n = 0; n < 9; n += 1)
      server.answer(`/${n}`, { status: 307, headers: { location: `/${n + 1}` } });
    const { options } = await testFetching();
    expect(await failure(options, server.url('/a'))).toBe('its redirects go round in a circle');
    expect(await failure(options, server.url('/0'))).toBe('it is redirected more than 5 times');
  });

  test.each([
    ['image/png', 'it is of the type image/png: only HTML, XML, JSON and plain text are read'],
    ['application/pdf', 'it is of the type application/pdf'],
    ['application/octet-stream', 'it is of the type application/octet-stream'],
  ])('the type %s', async (type, reason) => {
    const server = await webServer({ '/a': { headers: { 'content-type': type }, body: 'x' } });
    const { options } = await testFetching();
    expect(await failure(options, server.url('/a'))).toContain(reason);
  });

  test('what is too large, packed or not', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const server = await webServer({
      '/large': { body: 'x'.repeat(200_000) },
      '/bomb': { headers: { 'content-encoding': 'gzip' }, body: bomb },
      '/nested': { headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(bomb) },
      '/odd': { headers: { 'content-encoding': 'zstd' }, body: 'x' },
    });
    const { options } = await testFetching({}, { pageBytes: 100_000, bodyMs: 5000 });
    const before = process.memoryUsage().rss;
    expect(await failure(options, server.url('/large'))).toBe('it has more than 0.1 MB');
    expect(await failure(options, server.url('/bomb'))).toBe('it has more than 0.1 MB');
    expect(await failure(options, server.url('/nested'))).toContain('"gzip, gzip" is not known');
    expect(await failure(options, server.url('/odd'))).toContain('"zstd" is not known');
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
  });

  test('damaged packing', async () => {
    const whole = gzipSync(page('A new lamp'));
    const headers = { 'content-encoding': 'gzip' };
    const server = await webServer({
      '/half': { headers, body: whole.subarray(0, whole.length / 2) },
      '/noise': { headers, body: 'no gzip at all' },
    });
    const { options } = await testFetching();
    for (const path of ['/half', '/noise'])
      expect(await failure(options, server.url(path))).toBe(
        'its compressed data are damaged or incomplete',
      );
  });

  test('servers that never answer, drip, close early, or do not speak HTTP', async () => {
    const server = await webServer({
      '/silent': () => undefined,
      '/drip': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('<p>'), 20);
        response.on('close', () => {
          clearInterval(drip);
        });
      },
      '/short': (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
        response.write('<p>', () => response.destroy());
      },
      '/noise': (response) => {
        response.socket?.end('no HTTP at all\r\n\r\n');
      },
      '/gone': (response) => response.socket?.destroy(),
    });
    const { options } = await testFetching({}, { hostFailures: 99 });
    expect(await failure(options, server.url('/silent'))).toBe('no answer began within 0.4 s');
    expect(await failure(options, server.url('/drip'))).toBe('its answer did not end within 0.4 s');
    const closed = 'the connection was closed before its answer was complete';
    expect(await failure(options, server.url('/short'))).toBe(closed);
    expect(await failure(options, server.url('/gone'))).toBe(closed);
    expect(await failure(options, server.url('/noise'))).toBe('its answer is not valid HTTP');
    await server.close();
    expect(await failure(options, server.url('/a'))).toContain('its host refuses connections');
  });

  test('a host that nobody knows', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    const { options } = await testFetching({ resolve });
    expect(await failure(options, 'http://nowhere.example/')).toContain(
      'its host name is not known',
    );
  });
});

/** As outside, save that this machine stands for a public host. */
function butLoopback(address: string): string | null {
  return address === '127.0.0.1' ? null : refusedAddress(address);
}
