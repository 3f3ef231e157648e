import { expect, test } from 'vitest';
import { returnAddress, signInAddress } from './return-address';

test('after signing in one comes back to where one was', () => {
  expect(returnAddress('/studio/terms?status=DRAFT')).toBe('/studio/terms?status=DRAFT');
  expect(signInAddress('/studio/terms')).toBe('/sign-in?to=%2Fstudio%2Fterms');
  expect(signInAddress(null)).toBe('/sign-in');
});

test.each([
  'https://evil.test/studio',
  '//evil.test/studio',
  '/\\evil.test',
  '/studio\\..\\..\\evil',
  '/studio/../api/auth/signout',
  '/studios',
  'javascript:alert(1)',
  `/studio?${'x'.repeat(2000)}`,
  '',
])('and never anywhere else: %s', (to) => {
  expect(returnAddress(to)).toBe('/studio');
});
