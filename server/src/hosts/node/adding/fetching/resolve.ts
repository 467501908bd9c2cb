import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { kindOfAddress } from './public-address.ts';
import { FetchRefused } from './refusal.ts';

/** Finds the addresses of a host's name. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

/** As the operating system knows them. */
export const systemLookup: Lookup = (hostname) => lookup(hostname, { all: true, verbatim: true });

/**
 * The addresses of a host, all of them checked. A connection goes to one of these and to no other: a name that leads elsewhere a moment later
 * cannot slip by.
 * @throws FetchRefused where there are none, or one of them is no public address and that is not allowed
 */
export async function checkedAddresses({ hostname }: URL, allowsPrivate: boolean, find: Lookup): Promise<readonly LookupAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const addresses = family === 0 ? await found(host, find) : [{ address: host, family }];
  const kinds = addresses.map(({ address }) => ({ kind: kindOfAddress(address), shown: address === host ? host : `${host} (${address})` }));
  const never = kinds.find(({ kind }) => kind === 'never');
  if (never !== undefined) throw new FetchRefused('private', `${never.shown} is no address that a page can have: it is link-local, multicast or reserved.`);
  const shown = kinds.find(({ kind }) => kind === 'private')?.shown;
  if (shown === undefined || allowsPrivate) return addresses;
  throw new FetchRefused('private', `${shown} is an address of this machine or of a private network, which no page may lead to. If that is what you want, allow it: --allow-private on the command line, the setting verbatim.add.allowPrivate in the editor.`);
}

async function found(host: string, find: Lookup): Promise<readonly LookupAddress[]> {
  try {
    const addresses = await find(host);
    if (addresses.length > 0) return addresses;
  } catch {
    // Told below: what the system says of it is of no use to a writer.
  }
  throw new FetchRefused('unreachable', `${host}: no such host can be found. Is the address spelled as in your browser, and are you online?`);
}
