import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FetchingOptions, FetchLimits } from '../../../src/coverage/fetching/options.ts';

/** Fetching over the loopback, with a clock that moves only while something waits. */
export interface TestFetching {
  readonly options: FetchingOptions;
  /** How long was waited, one entry for each time. */
  readonly waits: readonly number[];
  /** Moves the clock. */
  pass(ms: number): void;
}

/** The moment at which the clock starts. */
export const START = new Date('2026-01-15T12:00:00Z');

/** Every host name leads to this machine, and short limits keep hostile servers from taking long. */
export async function testFetching(
  settings: Partial<FetchingOptions> = {},
  limits: Partial<FetchLimits> = {},
): Promise<TestFetching> {
  const folder = settings.folder ?? (await mkdtemp(join(tmpdir(), 'fetched-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  let now = START.getTime();
  const waits: number[] = [];
  const options: FetchingOptions = {
    folder,
    userAgent: 'Dateline/1.2.3 (+https://dateline.example)',
    allowPrivate: true,
    now: () => new Date(now),
    sleep: (ms) => {
      waits.push(ms);
      now += ms;
      return Promise.resolve();
    },
    resolve: () => Promise.resolve(['127.0.0.1']),
    ...settings,
    limits: { connectMs: 2000, headersMs: 400, bodyMs: 400, ...limits },
  };
  return {
    options,
    waits,
    pass: (ms) => {
      now += ms;
    },
  };
}

/** A page with enough of a story. */
export function page(headline: string, extra = ''): string {
  const sentence = `The harbour office of Tarn Head said on Monday that ${headline.toLowerCase()} would take weeks. `;
  const paragraphs = [1, 2, 3, 4].map((n) => `<p>${sentence.repeat(2)} Part ${n} of the plan.</p>`);
  return `<!doctype html><html lang="en"><head><title>${headline}</title>
<meta property="og:title" content="${headline}"><meta property="og:site_name" content="Harrow Post">
<meta property="article:published_time" content="2026-01-10T08:00:00Z">${extra}</head>
<body><article><h1>${headline}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

/** An item of a feed. */
export interface FeedItem {
  readonly title: string;
  readonly link?: string;
  readonly description?: string;
  readonly date?: string;
}

/** An RSS feed. */
export function rss(items: readonly FeedItem[]): string {
  const written = items.map(({ title, link, description = 'In short …', date }) =>
    [
      `<item><title>${title}</title>`,
      link === undefined ? '' : `<link>${link}</link>`,
      date === undefined ? '' : `<pubDate>${date}</pubDate>`,
      `<description>${description}</description></item>`,
    ].join(''),
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Tarn Gazette</title>${written.join('\n')}</channel></rss>`;
}

/** The headers of a feed. */
export const RSS = { 'content-type': 'application/rss+xml' } as const;
