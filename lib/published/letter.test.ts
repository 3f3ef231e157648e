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
  ['用語集', 'ja', '漢字'],
  ['コンテナ', 'ja', 'か'],
  ['データセンター', 'ja', 'た'],
  ['がくしゅう', 'ja', 'か'],
  ['ッ', 'ja', 'た'],
  ['ヴァイオリン', 'ja', 'あ'],
  ['ﾎﾟｯﾄﾞ', 'ja', 'は'],
  ['ユーザー', 'ja', 'や'],
  ['んだ', 'ja', 'わ'],
  ['APIゲートウェイ', 'ja', 'A'],
  ['用語集', 'en', '用'],
  ['ورچوئل مشین', 'ur', 'و'],
  ['ایپلیکیشن', 'ur', 'ا'],
  ['آٹو اسکیلنگ', 'ur', 'آ'],
  ['ڈیو آپس', 'ur', 'ڈ'],
  ['ك', 'ur', 'ک'],
  ['یہ', 'ur', 'ی'],
  ['DevOps', 'ur', 'D'],
  ['яблоко', 'ru', 'Я'],
  ['???', 'en', '#'],
  ['backend', 'no such language', 'B'],
])('%s is listed, in %s, under %s', (headword, locale, letter) => {
  expect(letterOf(headword, locale)).toBe(letter);
});
