import { expect, test } from 'vitest';
import { exportChoice } from './forms';

test.each([
  ['tech', true],
  ['用語集', true],
  ['', false],
  ['te\0ch', false],
  ['../tech', false],
])('a glossary to export is named by its address: %j %s', (glossary, expected) =>
  expect(exportChoice.safeParse({ glossary, format: 'json' }).success).toBe(expected),
);
