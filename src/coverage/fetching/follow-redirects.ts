import { FetchError } from './fetch-error.ts';
import { refusedUrl, type UrlRules } from './refused-url.ts';
import type { Answer } from './send-request.ts';

/** What an address answered in the end. */
export interface FollowedAnswer extends Answer {
  /** After redirects. */
  readonly finalUrl: string;
}

/** How redirects are followed. */
export interface FollowOptions {
  readonly rules: UrlRules;
  /** The most redirects. */
  readonly redirects: number;
  /** Asks one address. */
  readonly request: (url: URL) => Promise<Answer>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks an address, and those it leads on to. Each is looked at before anything is sent to it.
 * @throws FetchError when one of them is refused, or there is no end to them
 */
export async function followRedirects(start: URL, options: FollowOptions): Promise<FollowedAnswer> {
  const { rules, redirects, request } = options;
  const seen = new Set<string>();
  let url = withoutHash(start);
  for (;;) {
    const refused = refusedUrl(url, rules);
    if (refused !== null) throw new FetchError(seen.size === 0 ? refused : onward(url, refused));
    seen.add(url.href);
    const answer = await request(url);
    const location = REDIRECTS.has(answer.status) ? answer.headers.get('location') : undefined;
    if (location === undefined) return { ...answer, finalUrl: url.href };
    if (!URL.canParse(location, url.href)) throw new FetchError('it leads on to no valid address');
    url = withoutHash(new URL(location, url));
    if (seen.has(url.href)) throw new FetchError('its redirects go round in a circle');
    if (seen.size > redirects)
      throw new FetchError(`it is redirected more than ${redirects} times`);
  }
}

function withoutHash(url: URL): URL {
  const bare = new URL(url);
  bare.hash = '';
  return bare;
}

function onward({ href, host }: URL, refused: string): string {
  return `it leads on to ${href.length > 100 ? host : href}: ${refused}`;
}
