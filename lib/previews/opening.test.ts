import { expect, test } from 'vitest';
import { isOpening } from './opening';

const asked = (headers: Record<string, string>) =>
  isOpening(new Headers({ 'x-headword-method': 'GET', 'sec-fetch-dest': 'document', ...headers }));

test('a document that is asked for to be read is an opening', () => {
  expect(asked({})).toBe(true);
  expect(isOpening(new Headers({ 'x-headword-method': 'GET' }))).toBe(true);
});

test('asking for the head, looking ahead and the page renewing itself are none', () => {
  expect(asked({ 'x-headword-method': 'HEAD' })).toBe(false);
  expect(asked({ 'x-headword-method': 'POST' })).toBe(false);
  expect(asked({ 'sec-purpose': 'prefetch;prerender' })).toBe(false);
  expect(asked({ purpose: 'prefetch' })).toBe(false);
  expect(asked({ 'sec-fetch-dest': 'empty' })).toBe(false);
});
