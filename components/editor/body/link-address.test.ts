import { expect, test } from 'vitest';
import { addressOf, isRefusedAddress } from './link-address';

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['example.org', 'https://example.org'],
  [' example.org/path ', 'https://example.org/path'],
  ['me@example.org', 'mailto:me@example.org'],
  ['mailto:me@example.org', 'mailto:me@example.org'],
])('%s is an address', (typed, href) => {
  expect(addressOf(typed)).toBe(href);
});

test.each(['backend', 'two words', '', 'load balancer', 'CI/CD', 'C++'])(
  '%j is no address, and not refused',
  (typed) => {
    expect(addressOf(typed)).toBeNull();
    expect(isRefusedAddress(typed)).toBe(false);
  },
);

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
  'a link never leads to %s',
  (typed) => {
    expect(addressOf(typed)).toBeNull();
    expect(isRefusedAddress(typed)).toBe(true);
  },
);
