import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeOf, searchHref, searchOf, searchPath } from './address';
import { distanceToBeginning, editDistance } from './edit-distance';
import { literals, normaliseQuery, prefixPattern, wordPattern } from './parse-query';

const path = (q: string, scope?: string) => searchPath(new URLSearchParams(scope ? { q, in: scope } : { q }));
const parts = (address: string) => address.split('/').slice(2).map(decodeURIComponent) as [string, string];

describe('a query', () => {
  it('is what was typed, without the white space around and between its words', () =>
    expect(normaliseQuery('  C++ \n vs  C# ')).toEqual({ kind: 'words', text: 'C++ vs C#' }));

  it('of more than 200 characters is too long, counted as a person counts', () => {
    expect(normaliseQuery('😀'.repeat(200)).kind).toBe('words');
    expect(normaliseQuery('a'.repeat(201)).kind).toBe('tooLong');
    expect(normaliseQuery('a'.repeat(1_000_000)).kind).toBe('tooLong');
  });

  it('of nothing is empty', () => expect(normaliseQuery('\u0000 \u200b').kind).toBe('empty'));

  it('takes % and _ literally', () => {
    expect(prefixPattern('100%_\\')).toBe('100\\%\\_\\\\%');
    expect(wordPattern('_')).toBe('% \\_%');
  });

  it.each([
    ['C#', ['c#']],
    ['c++ templates', ['c++']],
    ['ASP .NET', ['.net']],
    ['plain words, 100 % of them', []],
    ['# + .', []],
  ])('%s has the signs of %j to be kept', (query, kept) => expect(literals(query)).toEqual(kept));

  it('narrowed to a glossary and a topic has a path and an address that say so', () => {
    const scope = { glossary: 'tech', topic: 'storage' };
    const href = searchHref('C++ & co', scope);
    expect(href).toBe('/search?q=C%2B%2B%20%26%20co&in=tech&topic=storage');
    const path = searchPath(new URLSearchParams(href.slice('/search?'.length)));
    expect(searchOf(...parts(path))).toEqual({ ...scope, query: 'C++ & co', tooLong: false });
    expect(searchHref('', scope)).toBe('/search?in=tech&topic=storage');
    expect(searchHref('', { glossary: null, topic: 'storage' })).toBe('/search');
  });

  it('is kept under no place that is made of anything but slugs', () => {
    for (const params of ['in=a/b', 'in=a~b', 'in=..', `in=${'a'.repeat(81)}`, 'topic=storage', 'in='])
      expect(searchPath(new URLSearchParams(`q=x&${params}`)), params).toMatch(/^\/search\/everywhere\//);
    expect(searchPath(new URLSearchParams('q=x&in=tech&topic=a~b'))).toMatch(/^\/search\/in-tech\//);
    for (const place of ['in-', 'in-a~', 'in-a~b~c', 'in-a/b', 'elsewhere']) expect(scopeOf(place), place).toBeNull();
  });

  it('has one path, which says all of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (typed) => {
        const query = normaliseQuery(typed);
        const address = path(typed, 'tech');
        expect(path(query.kind === 'words' ? query.text : typed, 'tech')).toBe(address);
        if (query.kind !== 'words') return;
        expect(searchOf(...parts(address))).toEqual({
          glossary: 'tech',
          topic: null,
          query: query.text,
          tooLong: false,
        });
      }),
      { numRuns: 40 },
    );
  });

  it('has no other path', () => {
    expect(searchOf('everywhere', 'q-ICBhcGk')).toBeNull();
    expect(searchOf('somewhere', 'q-YXBp')).toBeNull();
    expect(searchOf('everywhere', 'q-%%')).toBeNull();
  });
});

describe('the distance between two names', () => {
  it.each([
    ['kubernetes', 'kubernets', 1],
    ['kubernetes', 'kubrenetes', 1],
    ['cache', 'cash', 2],
    ['cache', 'container', 3],
    ['', 'ab', 2],
  ])('%s, %s: %i', (from, to, edits) => expect(editDistance(from, to, 2)).toBe(edits));
});

describe('the distance to the beginning of a name', () => {
  it.each([
    ['kubrene', 'kubernetes', 1],
    ['kube', 'kubernetes', 0],
    ['kubernetes', 'kube', 3],
    ['cotnain', 'container', 1],
    ['zzzz', 'container', 3],
  ])('%s, %s: %i', (typed, name, edits) => expect(distanceToBeginning(typed, name, 2)).toBe(edits));
});
