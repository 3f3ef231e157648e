import { expect, test } from 'vitest';
import type { Actor, Grant } from './actor';
import { reachOf } from './reach';

const ada = (...grants: Grant[]): Actor => ({ id: 'ada', name: 'Ada', grants });

test('a role held everywhere reaches all glossaries', () => {
  expect(reachOf(ada({ role: 'AUTHOR', glossaryId: 'hr' }, { role: 'REVIEWER', glossaryId: null }))).toBe('all');
});

test('only the roles asked for count', () => {
  const actor = ada({ role: 'AUTHOR', glossaryId: 'hr' }, { role: 'REVIEWER', glossaryId: null });
  expect(reachOf(actor, ['AUTHOR', 'PUBLISHER'])).toEqual(['hr']);
});
