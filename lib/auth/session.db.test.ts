import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { disable, enable } from '@/lib/people/disable';
import { changeRoles } from '@/lib/people/roles';
import { endOtherSessions, endOwnSession, endSessions } from '@/lib/people/sessions';
import { addCast, type Cast, type CastName, castEmail, castPassword } from '@/prisma/cast';
import { endSession, findSessionActor } from './session';
import { signIn } from './sign-in';

let cast: Cast;
beforeAll(async () => {
  cast = await addCast();
});

async function signedIn(name: CastName): Promise<string> {
  const id = await signIn(castEmail(name), castPassword, 'Firefox');
  if (!id) throw new Error(`${name} could not sign in`);
  return id;
}

test('a session says who is asking, with the roles they hold now', async () => {
  expect(await findSessionActor(await signedIn('ada'))).toEqual(cast.ada);
});

test('an ended, expired, unknown or malformed session is nobody', async () => {
  const [ended, expired] = [await signedIn('ada'), await signedIn('ada')];
  await endSession(ended);
  await db.$executeRaw`UPDATE editorial."Session" SET "expiresAt" = now() WHERE "id" = ${expired}::uuid`;
  const unknown = '00000000-0000-4000-8000-000000000000';
  for (const id of [ended, expired, unknown, '', "' OR 1=1"]) expect(await findSessionActor(id)).toBeNull();
});

test('disabling takes effect on the next request of every session, and enabling does not revive them', async () => {
  const sessions = [await signedIn('ravi'), await signedIn('ravi')];
  await disable({ userId: cast.ravi.id }, cast.adam);
  for (const id of sessions) expect(await findSessionActor(id)).toBeNull();
  expect(await signIn(castEmail('ravi'), castPassword, '')).toBeNull();
  await enable({ userId: cast.ravi.id }, cast.adam);
  for (const id of sessions) expect(await findSessionActor(id)).toBeNull();
  expect(await findSessionActor(await signedIn('ravi'))).toEqual(cast.ravi);
});

test('a demotion takes effect on the next request of every session', async () => {
  const sessions = [await signedIn('rita'), await signedIn('rita')];
  await changeRoles({ userId: cast.rita.id, grants: [] }, cast.adam);
  for (const id of sessions) expect((await findSessionActor(id))?.grants).toEqual([]);
});

test('an administrator ends all sessions of a person', async () => {
  const sessions = [await signedIn('ruth'), await signedIn('ruth')];
  expect(await endSessions({ userId: cast.ruth.id }, cast.adam)).toEqual({ ok: true, value: { ended: 2 } });
  for (const id of sessions) expect(await findSessionActor(id)).toBeNull();
});

test('a person ends their own sessions, one or all but this one, and nobody else’s', async () => {
  const [here, there, elsewhere] = [await signedIn('pia'), await signedIn('pia'), await signedIn('pia')];
  expect(await endOwnSession(there, cast.ada)).toEqual({ ok: false, reason: 'notFound' });
  expect(await endOwnSession(there, cast.pia)).toMatchObject({ ok: true });
  expect(await findSessionActor(there)).toBeNull();
  expect(await endOtherSessions(cast.pia, here)).toEqual({ ok: true, value: { ended: 1 } });
  expect(await findSessionActor(elsewhere)).toBeNull();
  expect(await findSessionActor(here)).toEqual(cast.pia);
});

test('when somebody was last seen is written at most once a minute', async () => {
  const id = await signedIn('ada');
  const seen = async () => (await db.session.findUniqueOrThrow({ where: { id } })).lastSeenAt.getTime();
  const opened = await seen();
  await findSessionActor(id);
  expect(await seen()).toBe(opened);
  await db.$executeRaw`UPDATE editorial."Session" SET "lastSeenAt" = now() - interval '61 seconds' WHERE "id" = ${id}::uuid`;
  await findSessionActor(id);
  expect(await seen()).toBeGreaterThanOrEqual(opened);
});
