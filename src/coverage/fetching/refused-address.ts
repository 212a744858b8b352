import ipaddr from 'ipaddr.js';

/** Why an IP address must not be connected to; `null` when it may. */
export type RefuseAddress = (address: string) => string | null;

const RANGES: ReadonlyMap<string, string> = new Map([
  ['unspecified', 'an unspecified address'],
  ['broadcast', 'a broadcast address'],
  ['multicast', 'a multicast address'],
  ['linkLocal', 'a link-local address'],
  ['loopback', 'a loopback address'],
  ['carrierGradeNat', 'an address of a provider’s inner network'],
  ['private', 'a private address'],
  ['uniqueLocal', 'a private address'],
  ['ipv4Mapped', 'an IPv4 address in the form of IPv6'],
  ['6to4', 'an address of a tunnel'],
  ['teredo', 'an address of a tunnel'],
]);

/** The block in use for unicast on the internet; IPv4-compatible addresses, among others, lie outside. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** The well-known prefix of NAT64 (RFC 6052): it leads to the IPv4 address in its last 32 bits. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Refuses every address that is not a public unicast one, by the IANA registries of special-purpose
 * addresses. Forms of IPv6 that embed an IPv4 address are refused as such; that of NAT64, which stands for
 * any IPv4 host in networks without IPv4, is judged by the address embedded.
 */
export function refusedAddress(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'no valid IP address';
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return refusedRange(parsed.range());
  if (parsed.match(NAT64)) {
    return refusedRange(ipaddr.fromByteArray(parsed.toByteArray().slice(12)).range());
  }
  const refused = refusedRange(parsed.range());
  if (refused !== null) return refused;
  return parsed.match(GLOBAL_UNICAST) ? null : 'a reserved address';
}

function refusedRange(range: string): string | null {
  return range === 'unicast' ? null : (RANGES.get(range) ?? 'a reserved address');
}
