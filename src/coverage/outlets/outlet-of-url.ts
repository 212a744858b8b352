import { parse } from 'tldts';
import { parseAddress } from '../web-address.ts';

/** Hosts that carry the pages of others. */
const CARRIERS = new Set(
  (
    'amazonaws.com ampproject.org aol.com archive.is archive.org archive.ph archive.today bing.com blogger.com blogspot.com ' +
    'bsky.app cloudfront.net facebook.com feedburner.com feedly.com firebaseapp.com flipboard.com ghost.io github.io ' +
    'google.com herokuapp.com instagram.com linkedin.com medium.com msn.com neocities.org netlify.app newsbreak.com pages.dev ' +
    'reddit.com smartnews.com squarespace.com substack.com t.co telegram.org threads.net tumblr.com twitter.com typepad.com ' +
    'vercel.app web.app weebly.com wixsite.com wordpress.com x.com yahoo.com youtube.com'
  ).split(' '),
);

/** Private suffixes, such as `github.io`, are those under which anybody gets a name. */
const OPTIONS = { allowPrivateDomains: true, validateHostname: false } as const;

/** What is used of a host name. */
export interface Domain {
  /** `bbc.co.uk` */
  readonly name: string;
  /** `bbc` */
  readonly label: string;
  /** `co.uk` */
  readonly suffix: string;
}

/**
 * The registrable host name of an article's address, `bbc.co.uk` for `https://www.bbc.co.uk/news/1`: a name
 * for an outlet that gives no better one. `null` for numeric and local hosts, and for sites that carry the
 * pages of others.
 */
export function outletOfUrl(url: string): string | null {
  return domainOf(parseAddress(url)?.hostname ?? '')?.name ?? null;
}

/**
 * The registrable part of a host name, by the public suffix list; `null` for what is no host name, and for
 * sites that carry the pages of others.
 */
export function domainOf(host: string): Domain | null {
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]+$/.test(host)) return null;
  const { domain, domainWithoutSuffix, publicSuffix, isPrivate } = parse(host, OPTIONS);
  if (!domain || !domainWithoutSuffix || !publicSuffix) return null;
  if (isPrivate === true || CARRIERS.has(domain)) return null;
  return { name: domain, label: domainWithoutSuffix, suffix: publicSuffix };
}
