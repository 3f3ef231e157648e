import { expect, test } from 'vitest';
import { searchesAddress, searchesQuery } from './list-query';

test('the address says what the list of searches shows, and what it does not understand is left out', () => {
  const query = searchesQuery({ glossary: 'tech', show: 'handled', page: '3', more: 'x' });
  expect(query).toEqual({ glossary: 'tech', show: 'handled', page: 3 });
  expect(searchesQuery({ glossary: 'No such', show: 'x', page: '1' })).toEqual({});
  expect(searchesQuery({ glossary: 'everywhere', page: '-2' })).toEqual({ glossary: 'everywhere' });
  expect(searchesAddress(query, { page: 4 })).toBe('/studio/readers/searches?glossary=tech&show=handled&page=4');
  expect(searchesAddress(query)).toBe('/studio/readers/searches?glossary=tech&show=handled');
});
