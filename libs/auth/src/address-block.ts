import { isIPv6 } from 'node:net';

const IPV4_IN_IPV6 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;
/** Groups of an IPv6 address that name the subscriber's network; the rest is theirs to make up. */
const NETWORK_GROUPS = 4;

/**
 * What limits on a client's address count by: an IPv4 address itself, the /64 network of an IPv6 one,
 * because one subscriber has all of its 2^64 addresses (RFC 6177).
 */
export function addressBlock(address: string): string {
  const ipv4 = IPV4_IN_IPV6.exec(address)?.[1];
  if (ipv4 !== undefined) return ipv4;
  const [bare = ''] = address.split('%');
  return isIPv6(bare) ? `${networkOf(bare.toLowerCase())}::/64` : address;
}

function networkOf(address: string): string {
  const [before = '', after] = address.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const gap = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array<string>(Math.max(gap, 0)).fill('0'), ...tail];
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
