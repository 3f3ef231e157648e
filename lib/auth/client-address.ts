import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Header in which our own server passes on where a request came from; what a client sends in it is overwritten. */
const header = 'x-headword-address';

/**
 * Marks a request with the network it came from. X-Forwarded-For is anybody's word unless a proxy of the
 * operator's own wrote it (HEADWORD_TRUST_PROXY), and then only its last entry is that proxy's.
 */
export function markAddress(request: IncomingMessage, trustProxy = Boolean(process.env.HEADWORD_TRUST_PROXY)): void {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '');
  const last = trustProxy ? forwarded.split(',').at(-1)?.trim() : undefined;
  request.headers[header] = network(last || (request.socket.remoteAddress ?? ''));
}

/** The network of the request being answered; one and the same for all where our server did not mark it. */
export const addressOf = (headers: Headers): string => headers.get(header) || 'unknown';

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, which is what one household or machine is given. */
export function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const groups = tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
