import ipaddr from 'ipaddr.js';

/**
 * Where an address leads.
 * - `public`: into the internet
 * - `private`: to this machine, or to a network of its own
 * - `never`: to where no page is: link-local addresses (where clouds keep the keys of their machines), multicast, reserved and documentation ranges
 */
export type AddressKind = 'public' | 'private' | 'never';

/** IANA's special-purpose ranges where somebody may have a page of their own: loopback, private, shared by a provider's customers, unique local. */
const privateRanges = new Set(['loopback', 'private', 'carrierGradeNat', 'uniqueLocal']);

/** Where an IP address leads; an address that wraps another one leads where that does. */
export function kindOfAddress(written: string): AddressKind {
  const address = written.replace(/%.*$/, '');
  if (!ipaddr.isValid(address)) return 'never';
  const parsed = ipaddr.process(address);
  const range: string = parsed.range();
  if (privateRanges.has(range)) return 'private';
  if (parsed instanceof ipaddr.IPv4) return range === 'unicast' ? 'public' : 'never';
  // A translator's address (RFC 6052) leads to the IPv4 address in its last four bytes.
  if (range === 'rfc6052') return kindOfAddress(parsed.toByteArray().slice(-4).join('.'));
  // 2000::/3 is all that has been given out as global unicast.
  return range === 'unicast' && ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000 ? 'public' : 'never';
}
