import { parseAddress } from '../web-address.ts';

/** What two addresses of one page have in common: host and path. A text that is no address stays as it is. */
export function neutralPlace(address: string): string {
  const parsed = parseAddress(address);
  return parsed === null ? address : parsed.host + parsed.pathname.replace(/\/$/, '');
}
