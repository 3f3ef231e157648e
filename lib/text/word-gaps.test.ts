import { expect, test } from 'vitest';
import { gapless, withWordGaps } from './word-gaps';

const words = (text: string) => text.trim().split(/\s+/);

test('every pair of neighbours in a run without gaps is a word, and its last character', () => {
  expect(words(withWordGaps('用語集'))).toEqual(['用語', '語集', '集']);
  expect(words(withWordGaps('APIゲートウェイは、鍵。'))).toEqual([
    'API',
    'ゲー',
    'ート',
    'トウ',
    'ウェ',
    'ェイ',
    'イは',
    'は',
    '、',
    '鍵',
    '。',
  ]);
});

test('other scripts stay as they are', () => {
  for (const text of ['Service mesh', 'ورچوئل مشین', 'Übersicht']) expect(withWordGaps(text)).toBe(text);
});

test('a query asks for the pairs of a run one behind the other, and for single characters as beginnings', () => {
  expect(gapless('API用語集')).toEqual({ phrases: 'API "用語 語集" ', beginnings: [] });
  expect(gapless('鍵')).toEqual({ phrases: ' ', beginnings: ['鍵'] });
  expect(gapless('service mesh')).toEqual({ phrases: 'service mesh', beginnings: [] });
});
