import { expect, test } from 'vitest';
import { mentionedIn } from './mentions';

const people = [
  { id: '1', name: 'Rita' },
  { id: '2', name: 'Rita Levi' },
  { id: '3', name: 'Ravi' },
  { id: '4', name: 'Ravi' },
  { id: '5', name: 'Zoë' },
];

test.each([
  ['@Rita, is this right?', ['1']],
  ['Ask @rita levi.', ['2']],
  ['@Ritas is nobody', []],
  ['ada@rita.example mentions nobody', []],
  ['(@Zoë) and @RITA', ['5', '1']],
  ['@Ravi is two people', ['3', '4']],
  ['@', []],
  ['@@Rita', ['1']],
])('%j mentions %j', (text, ids) => {
  expect(mentionedIn(text, people)).toEqual(ids);
});
