import type { Copies, Copy } from './copies.ts';
import { FetchError } from './fetch-error.ts';
import type { WebClient } from './web-client.ts';

/** An answer, and what is to be said of it. */
export interface Page {
  readonly copy: Copy;
  /** Says that an older copy is used, and why. */
  readonly warning: string | null;
}

/** What pages are fetched with. */
export interface PageFetcherOptions {
  readonly client: WebClient;
  readonly copies: Copies;
  readonly now: () => Date;
}

/** Fetches addresses, each at most once in a run that keeps copies: feeds that are read side by side list the same pages. */
export interface PageFetcher {
  /**
   * The answer of an address; the copy kept of it when that is younger than `maxAgeMs`, or nothing newer can be
   * fetched.
   * @throws FetchError when it cannot be fetched and there is no copy; CoverageError when it cannot be kept
   */
  fetch(url: URL, maxAgeMs: number): Promise<Page>;
}

/** A fetcher over a client and the copies of earlier runs. */
export function openPageFetcher({ client, copies, now }: PageFetcherOptions): PageFetcher {
  const failures = new Map<string, FetchError>();
  const current = new Set<string>();
  const underWay = new Map<string, Promise<unknown>>();

  async function renew(url: URL, kept: Copy | null): Promise<Copy | FetchError> {
    const failed = failures.get(url.href);
    if (failed) return failed;
    try {
      const copy = copyOf(url, await client.get(url, kept), kept, now());
      await copies.put(copy);
      current.add(url.href);
      return copy;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      failures.set(url.href, error);
      return error;
    }
  }

  async function fetchNow(url: URL, maxAgeMs: number): Promise<Page> {
    const kept = await copies.of(url.href);
    const age = kept === null ? Infinity : now().getTime() - Date.parse(kept.checkedAt);
    // Checked in the future, as it seems: the clock was set back since.
    const isYoung = age >= 0 && age < maxAgeMs;
    if (kept && (isYoung || current.has(url.href))) return { copy: kept, warning: null };
    const copy = await renew(url, kept);
    if (!(copy instanceof FetchError)) return { copy, warning: null };
    if (kept === null) throw copy;
    return { copy: kept, warning: olderCopy(kept, copy) };
  }

  return {
    fetch({ href }, maxAgeMs) {
      const before = underWay.get(href) ?? Promise.resolve();
      const running = before.then(() => fetchNow(new URL(href), maxAgeMs));
      // Its end alone: the pages of a whole run would be held in memory.
      underWay.set(
        href,
        running.then(
          () => undefined,
          () => undefined,
        ),
      );
      return running;
    },
  };
}

function copyOf(
  url: URL,
  answer: Awaited<ReturnType<WebClient['get']>>,
  kept: Copy | null,
  now: Date,
): Copy {
  const { status, headers, body, finalUrl } = answer;
  const checkedAt = now.toISOString();
  if (kept && status === 304) return { ...kept, checkedAt };
  return {
    url: url.href,
    finalUrl,
    etag: headers.get('etag') ?? null,
    lastModified: headers.get('last-modified') ?? null,
    contentType: headers.get('content-type') ?? '',
    fetchedAt: checkedAt,
    checkedAt,
    body,
  };
}

function olderCopy({ checkedAt }: Copy, { message }: FetchError): string {
  return `${message}; the copy of ${checkedAt.slice(0, 10)} is used`;
}
