import { setTimeout as timer } from 'node:timers/promises';
import { Agent } from 'undici';
import { sizeOfType } from './content-types.ts';
import { FetchError } from './fetch-error.ts';
import { followRedirects, type FollowedAnswer } from './follow-redirects.ts';
import { guardedLookup } from './guarded-lookup.ts';
import { statusFailure } from './network-failure.ts';
import { DEFAULT_LIMITS, type FetchingOptions } from './options.ts';
import { openPoliteSender } from './polite-sender.ts';
import { refusedAddress } from './refused-address.ts';
import { openRobots } from './robots.ts';
import type { Answer } from './send-request.ts';

/** What tells a server which copy is at hand. */
export interface Validators {
  /** The address that answered with the copy. */
  readonly finalUrl: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Fetches over HTTP as a polite guest, for the length of one run. */
export interface WebClient {
  /**
   * The answer of an address: status 200, or 304 when the copy at hand is current.
   * @throws FetchError for everything else; the signal's reason when aborted
   */
  get(url: URL, copy?: Validators | null): Promise<FollowedAnswer>;
  close(): Promise<void>;
}

const ACCEPT = {
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, ' +
    'application/feed+json, application/xml;q=0.9, application/json;q=0.9, text/plain;q=0.8',
  'accept-encoding': 'gzip, br',
} as const;

/**
 * A client that has asked nobody yet. Robots.txt files are obeyed, hosts are asked one thing at a time with a
 * pause between, and every address connected to is looked at first: see `refusedAddress`.
 */
export function openWebClient(options: FetchingOptions): WebClient {
  const { userAgent, signal, allowPrivate = false, sleep = sleepByTimer } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const refuse = options.refuse ?? (allowPrivate ? () => null : refusedAddress);
  const common = { 'user-agent': userAgent, ...ACCEPT };
  const dispatcher = new Agent({
    connect: { timeout: limits.connectMs, lookup: guardedLookup(refuse, options.resolve) },
    connections: 1,
  });
  const now = () => (options.now?.() ?? new Date()).getTime();
  const sender = openPoliteSender({ dispatcher, limits, signal, now, sleep });
  const robots = openRobots((url) => follow(url, fetchRobots), userAgent);

  function follow(url: URL, request: (url: URL) => Promise<Answer>): Promise<FollowedAnswer> {
    const rules = { allowLocal: allowPrivate, refuse };
    return followRedirects(url, { rules, redirects: limits.redirects, request });
  }

  function fetchRobots(url: URL): Promise<Answer> {
    const maxBytes = () => limits.robotsBytes;
    return sender.send(url, limits.delayMs, { headers: common, maxBytes, cut: true });
  }

  async function fetchPage(url: URL, copy: Validators | null): Promise<Answer> {
    const asked = await robots.of(url);
    if (!asked.allows(url)) throw new FetchError('the robots.txt of its host forbids to fetch it');
    const delayMs = Math.min(Math.max(limits.delayMs, asked.delayMs), limits.maxDelayMs);
    return sender.send(url, delayMs, {
      headers: { ...common, ...(copy?.finalUrl === url.href ? conditions(copy) : {}) },
      maxBytes: (contentType) => sizeOfType(contentType, limits),
    });
  }

  return {
    async get(url, copy = null) {
      const answer = await follow(url, (hop) => fetchPage(hop, copy));
      const isCurrent = answer.status === 304 && copy?.finalUrl === answer.finalUrl;
      if (answer.status !== 200 && !isCurrent) throw statusFailure(answer.status);
      return answer;
    },
    close: () => dispatcher.destroy(),
  };
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

async function sleepByTimer(ms: number, signal?: AbortSignal): Promise<void> {
  await timer(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}
