import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressOf, markAddress, network } from './client-address';

function marked(headers: Record<string, string>, trustProxy: boolean): string {
  const request = { headers, socket: { remoteAddress: '::ffff:10.0.0.9' } } as unknown as IncomingMessage;
  markAddress(request, trustProxy);
  return addressOf(new Headers(request.headers as Record<string, string>));
}

test('X-Forwarded-For counts only behind a proxy of the operator, and then only what that proxy wrote', () => {
  const headers = { 'x-forwarded-for': '203.0.113.1, 198.51.100.7' };
  expect(marked({ ...headers }, false)).toBe('10.0.0.9');
  expect(marked({ ...headers }, true)).toBe('198.51.100.7');
  expect(marked({}, true)).toBe('10.0.0.9');
});

test('nobody can mark their own request', () => {
  expect(marked({ 'x-headword-address': '1.1.1.1' }, false)).toBe('10.0.0.9');
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0db8:0:0:1::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['not an address', 'not an address'],
])('the network of %s is %s', (address, expected) => {
  expect(network(address)).toBe(expected);
});
