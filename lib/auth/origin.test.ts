import { expect, test } from 'vitest';
import { isOwnOrigin } from './origin';

const site = 'https://glossary.acme.test';

test('a page of this site may send', () => {
  expect(isOwnOrigin(site, site, 'whatever')).toBe(true);
});

test.each([
  ['missing', null],
  ['null', 'null'],
  ['empty', ''],
  ['foreign', 'https://evil.test'],
  ['a subdomain', 'https://a.glossary.acme.test'],
  ['a longer name', 'https://glossary.acme.test.evil.test'],
  ['another scheme', 'http://glossary.acme.test'],
  ['another port', 'https://glossary.acme.test:8443'],
  ['more than an origin', 'https://glossary.acme.test/'],
])('an origin that is %s may not', (_, origin) => {
  expect(isOwnOrigin(origin, site, 'glossary.acme.test')).toBe(false);
});

test('the names of this machine are one site, on the same port', () => {
  expect(isOwnOrigin('http://127.0.0.1:3000', 'http://localhost:3000', null)).toBe(true);
  expect(isOwnOrigin('http://127.0.0.1:3001', 'http://localhost:3000', null)).toBe(false);
  expect(isOwnOrigin('http://localhost:3000', site, 'localhost:3000')).toBe(false);
});

test('where the address of the site is not set, the origin has to be the host asked', () => {
  expect(isOwnOrigin('http://localhost:3000', undefined, 'localhost:3000')).toBe(true);
  expect(isOwnOrigin('http://evil.test', undefined, 'localhost:3000')).toBe(false);
  expect(isOwnOrigin(null, undefined, null)).toBe(false);
});
