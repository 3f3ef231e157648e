import { expect, test } from 'vitest';
import { termsAddress, termsQuery } from './list-query';

test('what an address does not mean is left out', () => {
  expect(termsQuery({ q: ' api ', status: 'LIVE', sort: 'size', mine: 'yes', waiting: '', topic: ['a', 'b'] })).toEqual(
    {
      q: 'api',
    },
  );
});

test('asking for something else leads to the first page', () => {
  expect(termsAddress({ q: 'api', after: 'x' }, { status: 'DRAFT' })).toBe('/studio/terms?q=api&status=DRAFT');
});

test('a page turn keeps what is asked', () => {
  expect(termsAddress({ q: 'c++', before: 'x' }, { after: 'y' })).toBe('/studio/terms?q=c%2B%2B&after=y');
});
