import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchOf, searchPath } from './address';
import { editDistance } from './edit-distance';
import { normaliseQuery, prefixPattern } from './parse-query';

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

  it('takes % and _ literally', () => expect(prefixPattern('100%_\\')).toBe('100\\%\\_\\\\%'));

  it('has one path, which says all of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (typed) => {
        const query = normaliseQuery(typed);
        const address = path(typed, 'tech');
        expect(path(query.kind === 'words' ? query.text : typed, 'tech')).toBe(address);
        if (query.kind !== 'words') return;
        expect(searchOf(...parts(address))).toEqual({ scope: 'tech', query: query.text, tooLong: false });
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
