import { expect, test } from 'vitest';
import { fieldList, rowOf } from './field-words';

test('a problem of a list says which of its rows it is about', () => {
  expect(['sources.0.title', 'questions.2.answer', 'aliases.1.name', 'deprecation.note'].map(rowOf)).toEqual([
    'Source 1',
    'Question 3',
    'Alias 2',
    'Deprecation',
  ]);
  expect(['definition', 'sources', 'nonsense.0'].map(rowOf)).toEqual([null, null, null]);
});

test('several fields are named in one sentence', () => {
  expect(fieldList(['body', 'topics', 'sources'])).toBe('Body, Topics, and Sources');
});
