import { expect, test } from 'vitest';
import { proposalKey } from './key';
import { proposalsAddress, proposalsQuery } from './list-query';
import { suggestChangePath, suggestPath } from './paths';

test('the address says what the list of proposals shows, and what it does not understand is left out', () => {
  const query = proposalsQuery({ glossary: 'tech', state: 'declined', kind: 'term', page: '2', more: 'x' });
  expect(query).toEqual({ glossary: 'tech', state: 'declined', kind: 'term', page: 2 });
  expect(proposalsQuery({ state: 'OPEN', kind: ['term'], page: 'two' })).toEqual({});
  expect(proposalsAddress(query, { page: 3 })).toBe('/studio/readers?glossary=tech&state=declined&kind=term&page=3');
  expect(proposalsAddress(query)).toBe('/studio/readers?glossary=tech&state=declined&kind=term');
});

test('words stand in the address of a form as they are, whatever they are', () => {
  expect(suggestPath(null)).toBe('/suggest');
  expect(suggestPath('tech', 'C++ & #1?')).toBe('/suggest/tech?words=C%2B%2B%20%26%20%231%3F');
  expect(suggestChangePath('用語', 'キャッシュ')).toBe(
    '/suggest/%E7%94%A8%E8%AA%9E/%E3%82%AD%E3%83%A3%E3%83%83%E3%82%B7%E3%83%A5',
  );
});

test('the same proposal is known by its folded words, and a long one by all of it', () => {
  expect(proposalKey(' Service  MÉSH ')).toBe('service mesh');
  const long = 'word '.repeat(300);
  expect(proposalKey(`${long}one`)).not.toBe(proposalKey(`${long}two`));
  expect(proposalKey(`${long}one`)).toHaveLength(300);
});
