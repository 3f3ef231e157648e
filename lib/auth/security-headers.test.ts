import { expect, test } from 'vitest';
import { previewHeaders, publicHeaders, studioHeaders, visitorHeaders } from './security-headers';

const scripts = (headers: Record<string, string>) =>
  /script-src ([^;]*)/.exec(headers['Content-Security-Policy'] ?? '')?.[1];

test('public pages run no script but our own file', () => {
  expect(scripts(publicHeaders({ https: true, dev: false }))).toBe("'self'");
});

test('studio pages run only scripts with the nonce of their request, and are never stored', () => {
  const headers = studioHeaders('abc', { https: true, dev: false });
  expect(scripts(headers)).toBe("'self' 'nonce-abc' 'strict-dynamic'");
  expect(headers['Cache-Control']).toBe('no-store');
});

test('only a site reached by https asks browsers to insist on it', () => {
  expect(publicHeaders({ https: true, dev: false })).toHaveProperty('Strict-Transport-Security');
  expect(publicHeaders({ https: false, dev: false })).not.toHaveProperty('Strict-Transport-Security');
});

test('a preview is stored nowhere, found by no search engine, and its address told to no other site', () => {
  const headers = previewHeaders('abc', { https: true, dev: false });
  expect(scripts(headers)).toBe("'self' 'nonce-abc' 'strict-dynamic'");
  expect(headers).toMatchObject({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  });
});

test('what a visitor is answered is stored nowhere, and tells our own site that it was us, so that forms are taken', () => {
  const headers = visitorHeaders('abc', { https: true, dev: false });
  expect(scripts(headers)).toBe("'self' 'nonce-abc'");
  expect(headers).toMatchObject({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  });
});
