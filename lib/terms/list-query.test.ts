import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './list-cursor';
import { termsAddress, termsQuery } from './list-query';

test('what an address does not mean is left out', () => {
  expect(termsQuery({ q: ' api ', status: 'LIVE', sort: 'size', mine: 'yes', waiting: '', topic: ['a', 'b'] })).toEqual(
    {
      q: 'api',
    },
  );
});

test.each(['a\0pi', 'a b', 'a'.repeat(201)])('a glossary or a topic is asked for by its address: not %j', (text) => {
  expect(termsQuery({ glossary: text, topic: text })).toEqual({});
  expect(termsQuery({ glossary: 'tech', topic: '用語集' })).toEqual({ glossary: 'tech', topic: '用語集' });
});

test('a cursor with NUL in it is none', () => {
  const cursor = { key: 'api', id: '01900000-0000-7000-8000-000000000000' };
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  expect(readCursor(writeCursor({ ...cursor, key: 'a\0pi' }))).toBeNull();
});

test('asking for something else leads to the first page', () => {
  expect(termsAddress({ q: 'api', after: 'x' }, { status: 'DRAFT' })).toBe('/studio/terms?q=api&status=DRAFT');
});

test('a page turn keeps what is asked', () => {
  expect(termsAddress({ q: 'c++', before: 'x' }, { after: 'y' })).toBe('/studio/terms?q=c%2B%2B&after=y');
});
