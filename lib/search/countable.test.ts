import { expect, test } from 'vitest';
import { countable } from './countable';

test('words are counted by what they have in common, and shown as they were typed', () => {
  expect(countable('  Blue‐Green Déploy')).toEqual({ key: 'blue-green deploy', words: '  Blue‐Green Déploy' });
  expect(countable('Ｋ８ｓ')?.key).toBe(countable('k8s')?.key);
});

test.each(['C++', '.NET', 'ISO 27001', '5G', '用語', 'what is a service mesh?', '@media', 'R&D', 'a'.repeat(80)])(
  'a term is counted: %s',
  (words) => expect(countable(words)).not.toBeNull(),
);

test.each([
  ['an e-mail address', 'ada@headword.example'],
  ['an e-mail address in pieces', 'ada @ headword . example'],
  ['an address in another script', 'ada＠headword．example'],
  ['a web address', 'https://headword.example/?token=abc'],
  ['a web address without its scheme', 'www.headword.example'],
  ['a telephone number', '+49 (0) 30 123-456'],
  ['a number in other digits', '٠١٢٣٤٥٦٧'],
  ['a card', '4111 1111 1111 1111'],
  ['a sentence', 'my name is ada and i live in berlin mitte'],
  ['a long text', 'a'.repeat(81)],
  ['what grows when it is folded', 'ﷺ'.repeat(40)],
  ['nothing', '\u200b'],
])('what may be about a person, or is no term, is not kept: %s', (_, words) => {
  expect(countable(words)).toBeNull();
});
