import { describe, expect, test } from 'vitest';
import { setLines } from './lines';

// Every letter is one wide.
const set = (text: string, width: number, lines: number, locale = 'en') =>
  setLines(text, locale, { width, lines }, (part) => [...part].length);

describe('A text in lines', () => {
  test.each([
    ['fits as it is', 20, 1, ['fits as it is']],
    ['is broken between words', 10, 4, ['is broken', 'between', 'words']],
    ['keeps (its brackets) and marks, here', 14, 4, ['keeps (its', 'brackets) and', 'marks, here']],
    ['a very well-known hyphen', 12, 4, ['a very well-', 'known hyphen']],
    ['all of C# and the rest', 10, 1, ['all of C#…']],
    ['ends in the middle of it all', 12, 2, ['ends in the', 'middle of…']],
    ['Donaudampfschifffahrtsgesellschaft', 12, 3, ['Donaudampfsc', 'hifffahrtsge', 'sellschaft']],
    ['', 10, 2, []],
  ])('%s', (text, width, lines, expected) => expect(set(text, width, lines).lines).toEqual(expected));

  test('says whether it was cut', () => {
    expect(set('one two three', 7, 2).isCut).toBe(false);
    expect(set('one two three four', 7, 2)).toEqual({ lines: ['one two', 'three…'], isBroken: false, isCut: true });
  });

  test('in Japanese is broken between words, and no line begins with a mark', () => {
    const { lines } = set('コンテナとは、アプリケーションを「包む」技術です。', 8, 9, 'ja');
    expect(lines.join('')).toBe('コンテナとは、アプリケーションを「包む」技術です。');
    for (const line of lines) expect(line).not.toMatch(/^[、。」ー]|「$/);
  });

  test('says whether a word was broken', () => {
    expect(set('one two', 4, 2).isBroken).toBe(false);
    expect(set('one twofold', 4, 3)).toEqual({ lines: ['one', 'twof', 'old'], isBroken: true, isCut: false });
  });

  test('does not break a foreign word in Japanese', () =>
    expect(set('コンテナオーケストレーションとは', 14, 2, 'ja').lines).toEqual([
      'コンテナオーケストレーション',
      'とは',
    ]));

  test('in Urdu is broken between words', () =>
    expect(set('سافٹ ویئر کی ایک قسم', 9, 4, 'ur').lines).toEqual(['سافٹ ویئر', 'کی ایک', 'قسم']));

  test('in Thai, which has no spaces, is broken between words', () => {
    const { lines } = set('ภาษาไทยไม่มีช่องว่าง', 8, 9, 'th');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('ภาษาไทยไม่มีช่องว่าง');
  });

  test('does not part an emoji', () => expect(set('👩‍💻👩‍💻', 3, 4).lines).toEqual(['👩‍💻', '👩‍💻']));
});
