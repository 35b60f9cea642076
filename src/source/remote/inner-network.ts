import { type LookupAddress, lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that only machines of one's own network or this machine itself have (RFC 6890). */
const inner = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  inner.addSubnet(network, prefix, 'ipv4');
  inner.addSubnet(`::ffff:${network}`, 96 + prefix, 'ipv6');
}
inner.addAddress('::', 'ipv6');
inner.addAddress('::1', 'ipv6');
inner.addSubnet('fc00::', 7, 'ipv6');
inner.addSubnet('fe80::', 10, 'ipv6');

/** Whether an address is of an inner network; false for what is no address. */
export function isInner(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  const family = isIP(bare);
  return family !== 0 && inner.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/** What a name that must not lead into an inner network was refused with. */
export const innerAddress = 'INNER_ADDRESS';

/** Looks a name up as usual, and fails where any address of it is of an inner network. */
export const lookupOutside: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || first === undefined) return callback(error ?? failure('ENOTFOUND'), '');
    if (addresses.some(({ address }) => isInner(address)))
      return callback(failure(innerAddress), '');
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
