import { expect, test } from 'vitest';
import { letterOf } from './letter';

test.each([
  ['backend', 'en', 'B'],
  ['.NET', 'en', 'N'],
  ['étude', 'en', 'E'],
  ['Ärger', 'de', 'A'],
  ['Ärende', 'sv', 'Ä'],
  ['Ångström', 'sv', 'Å'],
  ['ßa', 'de', 'S'],
  ['iğne', 'tr', 'İ'],
  ['3D', 'en', '#'],
  ['用語集', 'ja', '用'],
  ['яблоко', 'ru', 'Я'],
  ['???', 'en', '#'],
  ['backend', 'no such language', 'B'],
])('%s is listed, in %s, under %s', (headword, locale, letter) => {
  expect(letterOf(headword, locale)).toBe(letter);
});
