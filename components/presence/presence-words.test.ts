import { expect, test } from 'vitest';
import { namesWords, presenceWords } from './presence-words';

const ravi = { id: 'ravi', name: 'Ravi', field: 'definition' };
const rita = { id: 'rita', name: 'Rita', field: '' };

test('it says who reads, and who edits what', () => {
  expect(presenceWords(rita, 'ada')).toBe('Rita is reading');
  expect(presenceWords(ravi, 'ada')).toBe('Ravi is editing the definition');
  expect(presenceWords({ ...ravi, field: 'questions.0.answer' }, 'ada')).toBe(
    'Ravi is editing the questions and answers',
  );
  expect(presenceWords(ravi, 'ravi')).toBe('You are editing the definition in another tab');
});

test('a field that nobody knows is read, not edited', () => {
  expect(presenceWords({ ...ravi, field: 'nonsense' }, 'ada')).toBe('Ravi is reading');
});

test('aloud it says only who is here', () => {
  expect(namesWords([], 'ada')).toBe('');
  expect(namesWords([ravi, rita], 'rita')).toBe('Also here: Ravi and you, in another tab');
});
