import { expect, test } from 'vitest';
import { isNodeTooOld } from './prepare.mjs';

test('Node.js 20.19 is the oldest that will do', () => {
  expect(['18.20.0', '20.18.3'].map(isNodeTooOld)).toEqual([true, true]);
  expect(['20.19.0', '22.12.0', '24.0.1'].map(isNodeTooOld)).toEqual([false, false, false]);
});
