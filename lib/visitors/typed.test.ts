import { expect, test } from 'vitest';
import { isCaught } from './honeypot';
import { typedIn, withoutHoneypot } from './typed';

test('what was typed is the texts of the form, without files and the fields of the framework', () => {
  const form = new FormData();
  form.append('$ACTION_ID_1', '');
  form.append('words', 'hello');
  form.append('file', new Blob(['x']));
  expect(typedIn(form)).toEqual({ words: 'hello' });
  for (const other of [undefined, null, 'words', { words: 'hello' }]) expect(typedIn(other)).toEqual({});
});

test('only what fills in the field that nobody sees is caught', () => {
  expect([{}, { website: '' }, { website: ' ' }, { website: 'x' }].map(isCaught)).toEqual([false, false, true, true]);
  expect(withoutHoneypot({ website: 'x', words: 'hello' })).toEqual({ words: 'hello' });
});
