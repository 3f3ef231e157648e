import { expect, test } from 'vitest';
import { addressOf, isRefusedAddress, isWholeAddress } from './link-address';

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

test('an address with its scheme is meant as one wherever it is pasted; a name with a dot is not', () => {
  expect(['https://example.org', ' mailto:me@example.org', 'HTTP://EXAMPLE.ORG'].every(isWholeAddress)).toBe(true);
  expect(['node.js', 'example.org', 'C://', ''].some(isWholeAddress)).toBe(false);
});
