import { beforeAll, expect, test } from 'vitest';
import { createGlossary } from '@/lib/glossaries/create';
import { usualPolicy } from '@/lib/glossaries/form';
import { addCast, type Cast, castEmail } from '@/prisma/cast';
import { addPerson, giveRoles, listEverybody, tellPerson } from './operator';

let cast: Cast;
beforeAll(async () => {
  cast = await addCast();
  const tech = { slug: 'tech', name: 'Tech', description: '', locale: 'en', ...usualPolicy };
  await createGlossary(tech, cast.adam);
});

const rolesOf = async (email: string) =>
  (await listEverybody(email)).flatMap(({ grants }) =>
    grants.map(({ role, glossaryId }) => `${role}${glossaryId ? '@tech' : ''}`),
  );

test('the operator adds a person with roles and gets their link', async () => {
  const outcome = await addPerson('Nell@headword.example', 'Nell', { roles: 'author, reviewer', glossary: 'tech' });
  expect(outcome).toMatchObject({ ok: true, value: { link: expect.stringMatching(/^\/invitation\/[\w-]{43}$/) } });
  expect(await rolesOf('nell@headword.example')).toEqual(['AUTHOR@tech', 'REVIEWER@tech']);
});

test('roles given in one place leave those held elsewhere', async () => {
  await giveRoles(castEmail('ada'), { roles: 'PUBLISHER', glossary: 'tech' });
  expect(await rolesOf(castEmail('ada'))).toEqual(['AUTHOR', 'PUBLISHER@tech']);
  await giveRoles(castEmail('ada'), { roles: '' });
  expect(await rolesOf(castEmail('ada'))).toEqual(['PUBLISHER@tech']);
});

test('what cannot be is refused with a sentence', async () => {
  const sentences = [
    await addPerson('nonsense', 'N', {}),
    await addPerson('a@headword.example', '', {}),
    await addPerson('a@headword.example', 'A', { roles: 'OWNER' }),
    await addPerson('a@headword.example', 'A', { roles: 'ADMIN', glossary: 'tech' }),
    await addPerson('a@headword.example', 'A', { glossary: 'law' }),
    await tellPerson('disable', 'nobody@headword.example'),
    await tellPerson('disable', castEmail('adam')),
  ];
  for (const outcome of sentences)
    expect(outcome).toMatchObject({ ok: false, fields: { '': expect.stringMatching(/\.$/) } });
});

test('the operator disables, enables and resets', async () => {
  expect(await tellPerson('disable', castEmail('ravi'))).toMatchObject({ ok: true });
  expect(await tellPerson('reset', castEmail('ravi'))).toMatchObject({ reason: 'wrongStatus' });
  expect(await tellPerson('enable', castEmail('ravi'))).toMatchObject({ ok: true });
  expect(await tellPerson('reset', castEmail('ravi'))).toMatchObject({
    ok: true,
    value: { link: expect.stringContaining('/reset/') },
  });
});
