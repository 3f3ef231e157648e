import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, comparisonKey } from './normalise';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('cleanText', () => {
  it('keeps tabs, line feeds and every ordinary letter', () => {
    expect(cleanText('a\tb\nc é 用語集 👩‍💻 گل')).toBe('a\tb\nc é 用語集 👩‍💻 گل');
  });

  it('composes letters and their accents', () => {
    expect(cleanText('nai\u0308ve')).toBe('naïve');
  });

  it('drops what can harm: NUL, controls, lone surrogates, bidi controls', () => {
    expect(cleanText('a\u0000b\u0007c\ud800d\u202ee\u2066f\u200fg\ufeff')).toBe('abcdefg');
  });

  it('turns every kind of line end into a line feed', () => {
    expect(cleanText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
  });
});

describe('comparisonKey', () => {
  it('tells apart what a person tells apart', () => {
    const names = [
      'C',
      'C++',
      'C#',
      '.NET',
      'NET',
      'CI/CD',
      'CICD',
      'か',
      'が',
      '用語集',
      'ハ',
      'バ',
      'パ',
      'بہ',
      'بھ',
      'и',
      'й',
      'front-end',
      'front end',
    ];
    expect(new Set(names.map(comparisonKey)).size).toBe(names.length);
  });

  it.each([
    ['naïve', 'NAIVE'],
    ['naive', 'Naïve'],
    ['Straße', 'STRASSE'],
    ['Straße', 'STRAẞE'],
    ['ＡＰＩ', 'api'],
    ['front‑end', 'front-end'],
    ['front–end', 'Front-End'],
    ['O’Reilly', "O'Reilly"],
    [' service   mesh ', 'Service\u00a0Mesh'],
    ['ΟΔΟΣ', 'οδος'],
    ['soft\u00adware', 'software'],
    ['コンテナ', 'こんてな'],
    ['ｺﾝﾃﾅ', 'コンテナ'],
    ['ورچوئل مشین', 'ورچوئل مشين'],
    ['کلاؤڈ', 'كلاؤڈ'],
    ['اُردُو', 'اردو'],
  ])('brings together %s and %s', (one, other) => {
    expect(comparisonKey(one)).toBe(comparisonKey(other));
  });

  it('is the key of itself', () => {
    fc.assert(
      fc.property(anyText, (text) => comparisonKey(comparisonKey(text)) === comparisonKey(text)),
      { numRuns: 2000 },
    );
  });

  it('is the key of itself in scripts whose letters are brought together', () => {
    const letters = fc.constantFrom(
      ...'اآأكکيىیئهہھۂةۃوؤ\u0653\u0654\u064B\u0651\u0670ァアヷワウヴか\u3099\u309Aーｶﾞ \u200c',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => comparisonKey(comparisonKey(text)) === comparisonKey(text)),
      { numRuns: 3000 },
    );
  });

  it('does not see the difference between upper and lower case', () => {
    fc.assert(
      fc.property(fc.string(), (text) => comparisonKey(text.toUpperCase()) === comparisonKey(text.toLowerCase())),
    );
  });
});
