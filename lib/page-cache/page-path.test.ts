import { describe, expect, it } from 'vitest';
import { acceptedEncoding } from './answer';
import { isPublic, isWellFormed, pagePath, pathOfKey } from './page-path';

describe('the path a page is kept under', () => {
  it.each([
    ['/', '/'],
    ['/tech/api?utm_source=x&fbclid=1', '/tech/api'],
    ['/tech/%E7%94%A8%E8%AA%9E%E9%9B%86', '/tech/用語集'],
    ['/tech/api?page=2', null],
    ['/tech/%E7%94', null],
    ['/tech%2Fapi', null],
    ['/tech/%61pi', null],
    ['/tech/%2561pi', null],
    ['/%73earch?q=api', null],
    ['/search', '/search'],
    ['/search?q=%20', '/search'],
  ])('%s → %s', (url, path) => expect(pagePath(url)).toBe(path));

  it('is one for all spellings of one search', () => {
    expect(pagePath('/search?q=++api%20++gateway&utm_medium=x')).toBe(pagePath('/search?q=api+gateway'));
    expect(pagePath('/search?q=api&in=tech')).not.toBe(pagePath('/search?q=api'));
  });

  it.each([
    ['/route-cache/APP_PAGE/1f/$/index', '/'],
    ['/route-cache/APP_PAGE/1f/$/tech/api', '/tech/api'],
    ['/route-cache/APP_PAGE/1f/$/index/index', '/index'],
  ])('is found in the key of Next: %s → %s', (key, path) => expect(pathOfKey(key)).toBe(path));
});

it.each([
  ['/tech/%E7%94%A8?q=%E0', true],
  ['/%E0%A4%A', false],
  ['/studio/glossaries/%E0', false],
  ['/100%', false],
])('an address can be read, or is refused: %s %s', (url, expected) => expect(isWellFormed(url)).toBe(expected));

describe('the public side', () => {
  it.each([
    ['/tech/api', true],
    ['/studios', true],
    ['/studio', false],
    ['/studio?_rsc=1abc', false],
    ['/studio/terms', false],
    ['/sign-in?to=%2Fstudio', false],
    ['/preview/secret', false],
    ['/offer', false],
    ['/offer/de/confirm/secret', false],
    ['/offers', true],
    ['/previews', true],
  ])('%s: %s', (url, expected) => expect(isPublic(url)).toBe(expected));
});

describe('the encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['*', 'br'],
    ['identity', 'identity'],
  ] as const)('%s → %s', (header, encoding) => expect(acceptedEncoding(header)).toBe(encoding));
});
