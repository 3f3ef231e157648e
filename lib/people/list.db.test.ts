import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { addCast, type Cast } from '@/prisma/cast';
import { disable } from './disable';
import { findPerson, listPeople } from './list';

let cast: Cast;
beforeAll(async () => {
  cast = await addCast();
  const many = Array.from({ length: 120 }, (_, n) => ({
    name: `Guest ${n % 7}`,
    email: `guest_${n}@headword.example`,
  }));
  await db.user.createMany({ data: many });
  await disable({ userId: cast.ravi.id }, cast.adam);
});

test('every person is on exactly one page, by name', async () => {
  const seen: string[] = [];
  let after = '';
  for (;;) {
    const { people, next } = await listPeople({ after });
    seen.push(...people.map(({ id }) => id));
    if (next === null) break;
    after = next;
  }
  expect(seen).toHaveLength(126);
  expect(new Set(seen).size).toBe(126);
  expect(seen[0]).toBe(cast.ada.id);
});

test('a search looks for exactly these characters in names and addresses', async () => {
  const names = async (query: string) => (await listPeople({ query })).people.map(({ name }) => name);
  expect(await names('rit')).toEqual(['Rita']);
  expect(await names('ADAM@')).toEqual(['Adam']);
  expect(await names('guest_11@')).toEqual(['Guest 4']);
  expect(await names('%')).toEqual([]);
  expect(await names('r\0it')).toEqual(['Rita']);
});

test('whether somebody can sign in is one word', async () => {
  const status = async (query: string) => (await listPeople({ query })).people[0]?.status;
  expect([await status('ada@'), await status('ravi@'), await status('guest_1@')]).toEqual([
    'active',
    'disabled',
    'invited',
  ]);
});

test('what is no place to begin at begins at the beginning; what is no id is nobody', async () => {
  expect((await listPeople({ after: 'nonsense' })).people[0]?.name).toBe('Ada');
  const after = Buffer.from(JSON.stringify(['A\0da', cast.ada.id])).toString('base64url');
  expect((await listPeople({ after })).people[0]?.name).not.toBe('Ada');
  expect(await findPerson('nonsense')).toBeNull();
  expect(await findPerson(cast.ada.id)).toMatchObject({ name: 'Ada', grants: cast.ada.grants });
});
