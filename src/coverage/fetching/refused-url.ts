import { isIP } from 'node:net';
import type { RefuseAddress } from './refused-address.ts';

/** What may be fetched. */
export interface UrlRules {
  /** Allows local host names and any port. */
  readonly allowLocal: boolean;
  readonly refuse: RefuseAddress;
}

/** Longer addresses are mistakes or attacks; browsers and servers have the same order of bound. */
const MAX_URL_CHARS = 2000;
const LOCAL_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home\.arpa)$/;

/**
 * Why an address must not be fetched, as far as its text says; `null` when it may. The URL parser has
 * already made dotted quads of decimal, octal and hexadecimal hosts. What a host name resolves to is looked
 * at when it is connected to.
 */
export function refusedUrl(url: URL, { allowLocal, refuse }: UrlRules): string | null {
  if (!/^https?:$/.test(url.protocol)) return 'it is neither an http nor an https address';
  if (url.href.length > MAX_URL_CHARS) return `it has more than ${MAX_URL_CHARS} characters`;
  if (url.username !== '' || url.password !== '')
    return 'it holds a user name or a password: leave them out';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0) return portRefused(url, allowLocal) ?? literalRefused(host, refuse);
  if (host.endsWith('.')) return 'its host name ends in a dot: leave it out';
  if (!allowLocal && (!host.includes('.') || LOCAL_NAME.test(host)))
    return `"${host}" is a name of a local network; FETCH_PRIVATE=true allows those`;
  return portRefused(url, allowLocal);
}

function portRefused({ port }: URL, allowLocal: boolean): string | null {
  if (allowLocal || ['', '80', '443'].includes(port)) return null;
  return `its port ${port} is neither 80 nor 443; FETCH_PRIVATE=true allows others`;
}

function literalRefused(host: string, refuse: RefuseAddress): string | null {
  const refused = refuse(host);
  return refused === null ? null : notPublic(host, refused);
}

/** The sentence for an address that is refused. */
export function notPublic(address: string, refused: string): string {
  return `${address} is ${refused}; FETCH_PRIVATE=true allows those`;
}
