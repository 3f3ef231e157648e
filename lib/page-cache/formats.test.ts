import { describe, expect, it } from 'vitest';
import { isNegotiated, pathInForm } from './formats';

const browser = 'text/html,*/*;q=0.8';

describe('another form of a page', () => {
  it.each([
    ['/tech/api.md', '/tech/term.md/api'],
    ['/tech/api.jsonld', '/tech/term.jsonld/api'],
    ['/tech/api.png', '/tech/term.png/api'],
    ['/tech/用語集.md', '/tech/term.md/用語集'],
    ['/tech.md', '/tech/glossary.md'],
    ['/tech.png', '/tech/glossary.png'],
    ['/tech/letters/b.md', '/tech/letter.md/b'],
    ['/tech/letters.md', '/tech/term.md/letters'],
    ['/tech/topics/storage.md', '/tech/topic.md/storage'],
    ['/tech/names/ci~2fcd.md', '/tech/name.md/ci~2fcd'],
    ['/tech/term.md', '/tech/term.md/term'],
  ])('has an address of its own: %s', (path, inside) => {
    expect(pathInForm(path, undefined)).toBe(inside);
    expect(pathInForm(path, 'text/html')).toBe(inside);
  });

  it.each([
    '/',
    '/tech',
    '/tech/api',
    '/tech/topics/storage',
    '/tech/names/ci',
    '/search',
    '/search/everywhere/q-YQ',
    '/a/b/c/d',
  ])('is not what a browser asks for: %s', (path) => expect(pathInForm(path, browser)).toBe(path));

  it.each([
    '/index.png',
    '/index.md',
    '/search.md',
    '/tech/feed.xml',
    '/tech/feed.json',
    '/tech/llms.txt',
    '/tech.jsonld',
    '/tech/api.txt',
    '/tech/api.MD',
    '/tech/a.b.md',
    '/tech/.md',
    '/.md',
    '/tech/topics/storage.png',
    '/robots.txt',
    '/.well-known/security.txt',
    '/tech/term.md/api',
  ])('is not made of %s', (path) => expect(pathInForm(path, 'text/markdown')).toBe(path));

  it.each([
    ['/tech/api', 'text/markdown', '/tech/term.md/api'],
    ['/tech/api', 'application/ld+json', '/tech/term.jsonld/api'],
    ['/tech', 'text/markdown', '/tech/glossary.md'],
    ['/tech', 'application/ld+json', '/tech'],
    ['/tech', 'application/ld+json, text/markdown;q=0.5', '/tech/glossary.md'],
    ['/tech', 'application/ld+json, text/html;q=0.5, text/markdown;q=0.1', '/tech'],
    ['/tech/letters/b', 'text/markdown', '/tech/letter.md/b'],
    ['/', 'text/markdown', '/'],
    ['/search', 'text/markdown', '/search'],
    ['/search/everywhere/q-YQ', 'text/markdown', '/search/everywhere/q-YQ'],
  ])('is answered at %s to whoever accepts %s', (path, accept, inside) =>
    expect(pathInForm(path, accept)).toBe(inside),
  );

  it.each([
    ['/tech', true],
    ['/tech/api', true],
    ['/tech/topics/storage', true],
    ['/tech/names/ci~2fcd', true],
    ['/', false],
    ['/search', false],
    ['/tech/api.md', false],
    ['/a/b/c', false],
  ])('makes the answer depend on the request: %s %s', (path, expected) => expect(isNegotiated(path)).toBe(expected));
});
