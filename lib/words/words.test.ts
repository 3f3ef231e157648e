import { describe, expect, it, test } from 'vitest';
import { autonym } from './autonym';
import { directionOf } from './direction';
import { spoken, wordsOf } from './words';

type Leaf = string | ((...told: unknown[]) => unknown);

const leaves = (words: object, path = ''): [string, Leaf][] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' ? leaves(value, `${path}${name}.`) : [[`${path}${name}`, value] as [string, Leaf]],
  );
const said = (leaf: Leaf, ...told: unknown[]): string =>
  typeof leaf === 'string' ? leaf : [leaf(...told)].flat().join('');
const placeholders = (leaf: Leaf): string[] =>
  ['‹1›', '‹2›', '‹3›'].slice(0, typeof leaf === 'string' ? 0 : leaf.length);
const english = leaves(wordsOf('en'));
const counts = (name: string): boolean => said(new Map(english).get(name) ?? '', 7, 7, 7).includes('7');

describe.each(spoken)('the words in %s', (language) => {
  const words = new Map(leaves(wordsOf(language)));

  it('are all there and say something', () => {
    expect([...words.keys()]).toEqual(english.map(([name]) => name));
    for (const [name, leaf] of words) expect(said(leaf, 7, '‹2›', '‹3›').trim(), name).not.toBe('');
  });

  it('say everything they are told', () => {
    for (const [name, leaf] of english) {
      const own = words.get(name) ?? '';
      const told = placeholders(leaf);
      const isCount = told.length === 1 && !said(leaf, ...told).includes('‹1›');
      if (isCount) expect(said(own, 7).includes('7'), name).toBe(counts(name));
      else for (const one of told) expect(said(own, ...told), name).toContain(one);
    }
  });

  it('leave no placeholder of ours behind', () => {
    for (const [name, leaf] of words) expect(said(leaf, 1, 'x', 'x'), name).not.toMatch(/#|NaN|undefined/);
  });

  it('are in its own script', () => {
    const script = { ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, ur: /\p{Script=Arabic}/u }[
      language
    ];
    const isWord = ([name, leaf]: [string, Leaf]) => name !== 'language' && /\p{L}/u.test(said(leaf, '', '', ''));
    const foreign = [...words].filter(isWord).filter(([, leaf]) => script && !script.test(said(leaf, 7, '', '')));
    expect(foreign).toEqual([]);
  });
});

test('numbers and plurals are those of the language', () => {
  expect([0, 1, 2, 1234].map(wordsOf('en').glossary.terms)).toEqual(['0 terms', '1 term', '2 terms', '1,234 terms']);
  expect([1, 1234].map(wordsOf('de').glossary.terms)).toEqual(['1 Begriff', '1.234 Begriffe']);
  expect([1, 1234].map(wordsOf('ja').glossary.terms)).toEqual(['1語', '1,234語']);
  expect([1, 5].map(wordsOf('ur').glossary.terms)).toEqual(['1 اصطلاح', '5 اصطلاحات']);
});

test('languages call themselves by their own names', () => {
  expect([...spoken, 'fr', 'pt-BR'].map(autonym)).toEqual([
    'English',
    'Deutsch',
    '日本語',
    'اردو',
    'Français',
    'Português (Brasil)',
  ]);
});

test('a language is known by its primary subtag; others are spoken to in English', () => {
  expect(wordsOf('de-AT')).toBe(wordsOf('de'));
  expect(wordsOf('JA-jp')).toBe(wordsOf('ja'));
  expect(wordsOf('fi')).toBe(wordsOf('en'));
});

test.each([
  ['ur', 'rtl'],
  ['ur-PK', 'rtl'],
  ['he', 'rtl'],
  ['de', 'ltr'],
  ['arn', 'ltr'],
])('%s is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});
