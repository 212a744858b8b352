import { parseAddress } from '../web-address.ts';

/** Second labels under which a country's registry sells names: `bbc.co.uk`, `abc.net.au`. */
const SHARED_SECOND = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gob',
  'gov',
  'gouv',
  'ne',
  'net',
  'or',
  'org',
]);

/** Hosts that carry the pages of others. */
const CARRIERS = new Set([
  'amazonaws.com',
  'archive.org',
  'archive.ph',
  'archive.today',
  'blogspot.com',
  'bing.com',
  'facebook.com',
  'feedburner.com',
  'github.io',
  'google.com',
  'medium.com',
  'substack.com',
  't.co',
  'twitter.com',
  'wordpress.com',
  'x.com',
  'youtube.com',
]);

/**
 * The registrable host name of an article's address, `bbc.co.uk` for `https://www.bbc.co.uk/news/1`: a name
 * for an outlet that gives no better one. `null` for numeric and local hosts, and for sites that carry the
 * pages of others.
 */
export function outletOfUrl(url: string): string | null {
  const host = parseAddress(url)?.hostname ?? '';
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]+$/.test(host)) return null;
  const labels = host.split('.');
  const shared = (labels.at(-1)?.length ?? 0) === 2 && SHARED_SECOND.has(labels.at(-2) ?? '');
  const name = labels.slice(shared ? -3 : -2).join('.');
  return CARRIERS.has(name) ? null : name;
}
