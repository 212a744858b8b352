import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { FetchError } from './fetch-error.ts';
import type { RefuseAddress } from './refused-address.ts';
import { notPublic } from './refused-url.ts';

/** The addresses of a host name, in the order in which to try them. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/**
 * A lookup for sockets that hands on only what was looked at: a host of which any address is refused is
 * refused altogether. The socket connects to the addresses given here and asks no resolver again, so that a
 * name cannot lead elsewhere between the look and the connection.
 */
export function guardedLookup(
  refuse: RefuseAddress,
  resolve: Resolve = resolveBySystem,
): LookupFunction {
  return (host, options, callback) => {
    addressesOf(host, resolve, refuse).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), []);
      },
    );
  };
}

interface Address {
  readonly address: string;
  readonly family: number;
}

async function addressesOf(
  host: string,
  resolve: Resolve,
  refuse: RefuseAddress,
): Promise<[Address, ...Address[]]> {
  const addresses = await resolve(host);
  for (const address of addresses) {
    const refused = refuse(address);
    if (refused !== null)
      throw new FetchError(
        `its host leads to an address that is refused: ${notPublic(address, refused)}`,
      );
  }
  const [first, ...others] = addresses.map((address) => ({ address, family: isIP(address) }));
  if (!first) throw new FetchError('its host has no address', { hostFailed: true });
  return [first, ...others];
}

async function resolveBySystem(host: string): Promise<readonly string[]> {
  const found = await systemLookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => address);
}
