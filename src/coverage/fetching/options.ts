import type { RefuseAddress } from './refused-address.ts';

/** Bounds of fetching: times in milliseconds, sizes in bytes after decompression. */
export interface FetchLimits {
  /** @default 10 s */
  readonly connectMs: number;
  /** From a request to the head of its answer. @default 15 s */
  readonly headersMs: number;
  /** From the head of an answer to its end. @default 30 s */
  readonly bodyMs: number;
  /** @default 10 MB */
  readonly pageBytes: number;
  /** Of XML and JSON. @default 20 MB */
  readonly feedBytes: number;
  /** What follows is not read. RFC 9309 asks for at least 500 KiB. @default 512 000 */
  readonly robotsBytes: number;
  /** @default 5 */
  readonly redirects: number;
  /** Between two requests to one host. @default 1 s */
  readonly delayMs: number;
  /** A longer `Crawl-delay` counts as this one. @default 30 s */
  readonly maxDelayMs: number;
  /** A longer `Retry-After` is not waited for. @default 60 s */
  readonly retryAfterMs: number;
  /** A host that failed so often in a row is asked no more in this run. @default 3 */
  readonly hostFailures: number;
  /** New items read of one feed in a run. @default 200 */
  readonly items: number;
  /** A linked page that was asked for within this time is not asked for again. @default 24 h */
  readonly pageAgeMs: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  connectMs: 10_000,
  headersMs: 15_000,
  bodyMs: 30_000,
  pageBytes: 10_000_000,
  feedBytes: 20_000_000,
  robotsBytes: 512_000,
  redirects: 5,
  delayMs: 1000,
  maxDelayMs: 30_000,
  retryAfterMs: 60_000,
  hostFailures: 3,
  items: 200,
  pageAgeMs: 24 * 3_600_000,
};

/** How pages and feeds are fetched. */
export interface FetchingOptions {
  /** Where answers are kept, so that they can be read again without a network. */
  readonly folder: string;
  /** Sent with every request, and looked for in robots.txt up to its `/`. */
  readonly userAgent: string;
  /** Allows private and loopback addresses, local host names, and any port. @default false */
  readonly allowPrivate?: boolean | undefined;
  /** Whether what is fetched is kept. @default true */
  readonly keep?: boolean | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
  /** Ends the fetching: it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** @default the present */
  readonly now?: (() => Date) | undefined;
  /** @default a timer */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** The addresses of a host name. @default the system's resolver */
  readonly resolve?: ((host: string) => Promise<readonly string[]>) | undefined;
  /** Which addresses are refused. @default all that are not public, or none with `allowPrivate` */
  readonly refuse?: RefuseAddress | undefined;
}
