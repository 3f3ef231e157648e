import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { createGlossary } from '@/lib/glossaries/create';
import { usualPolicy } from '@/lib/glossaries/form';
import { addCast, type Cast } from '@/prisma/cast';
import { disable, enable } from './disable';
import { invite } from './invite';
import { offerLink } from './reset';
import { changeRoles } from './roles';
import { endSessions } from './sessions';

let cast: Cast;
beforeAll(async () => {
  cast = await addCast();
});

const nobody = '00000000-0000-7000-8000-000000000000';
const commands = {
  invite: (userId: string, by: Cast['ada']) =>
    invite({ name: 'N', email: `${userId}@headword.example`, grants: [] }, by),
  changeRoles: (userId: string, by: Cast['ada']) => changeRoles({ userId, grants: [] }, by),
  disable: (userId: string, by: Cast['ada']) => disable({ userId }, by),
  enable: (userId: string, by: Cast['ada']) => enable({ userId }, by),
  endSessions: (userId: string, by: Cast['ada']) => endSessions({ userId }, by),
  offerLink: (userId: string, by: Cast['ada']) => offerLink({ userId }, by),
};

test.each(Object.entries(commands))('only administrators: %s', async (name, command) => {
  for (const by of [cast.ada, cast.rita, cast.pia])
    expect(await command(cast.ravi.id, by)).toEqual({ ok: false, reason: 'wrongRole' });
  if (name !== 'invite') expect(await command(nobody, cast.adam)).toEqual({ ok: false, reason: 'notFound' });
});

test('an administrator who was demoted or disabled a moment ago is refused, whatever their page still shows', async () => {
  const former = { ...cast.ruth, grants: [{ role: 'ADMIN' as const, glossaryId: null }] };
  expect(await disable({ userId: cast.ravi.id }, former)).toEqual({ ok: false, reason: 'wrongRole' });
  await disable({ userId: cast.ruth.id }, cast.adam);
  expect(await disable({ userId: cast.ravi.id }, former)).toEqual({ ok: false, reason: 'signedOut' });
});

test('roles that somebody else changed meanwhile are not overwritten', async () => {
  const before = cast.ada.grants.map((grant) => ({ ...grant }));
  const reviewer = { role: 'REVIEWER' as const, glossaryId: null };
  await changeRoles({ userId: cast.ada.id, grants: [...before, reviewer], before }, cast.adam);
  const second = await changeRoles({ userId: cast.ada.id, grants: [], before }, cast.adam);
  expect(second).toMatchObject({ ok: false, reason: 'conflict', by: 'Adam' });
  expect(await db.membership.count({ where: { userId: cast.ada.id } })).toBe(2);
});

test('roles can be held in one glossary, and not in one that does not exist', async () => {
  const tech = { slug: 'tech', name: 'Tech', description: '', locale: 'en', ...usualPolicy };
  const opened = await createGlossary(tech, cast.adam);
  if (!opened.ok) throw new Error(opened.reason);
  const grants = (glossaryId: string) => [{ role: 'AUTHOR' as const, glossaryId }];
  expect(await changeRoles({ userId: cast.pia.id, grants: grants(opened.value.glossaryId) }, cast.adam)).toMatchObject({
    ok: true,
  });
  expect(await changeRoles({ userId: cast.pia.id, grants: grants(nobody) }, cast.adam)).toMatchObject({
    reason: 'notFound',
  });
});

test('what changed nothing is no event', async () => {
  const events = () => db.event.count({ where: { stream: 'people' } });
  await enable({ userId: cast.rita.id }, cast.adam);
  const before = await events();
  await enable({ userId: cast.rita.id }, cast.adam);
  await changeRoles({ userId: cast.rita.id, grants: [...cast.rita.grants] }, cast.adam);
  await endSessions({ userId: cast.rita.id }, cast.adam);
  expect(await events()).toBe(before);
});

test('an address has one account', async () => {
  const again = await invite({ name: 'Ada', email: 'ada@headword.example', grants: [] }, cast.adam);
  expect(again).toMatchObject({ ok: false, reason: 'invalid', fields: { email: expect.any(String) } });
});
