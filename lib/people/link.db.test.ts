import { beforeAll, expect, test } from 'vitest';
import { findSessionActor } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { db } from '@/lib/db';
import { addCast, type Cast, castPassword } from '@/prisma/cast';
import { disable } from './disable';
import { invite } from './invite';
import { findLink } from './link';
import { acceptInvitation, offerLink, resetPassword } from './reset';

const password = 'a long enough password';
const dead = { ok: false, reason: 'notFound' };
let cast: Cast;
beforeAll(async () => {
  cast = await addCast();
});

async function invited(email: string) {
  const outcome = await invite({ name: 'Nell', email, grants: [] }, cast.adam);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { userId: outcome.value.userId, secret: outcome.value.link.replace('/invitation/', '') };
}

async function offered(userId: string) {
  const outcome = await offerLink({ userId }, cast.adam);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.link;
}

test('an invitation works once: it sets name and password', async () => {
  const { secret } = await invited('nell@headword.example');
  expect(await findLink('INVITATION', secret)).toMatchObject({ name: 'Nell', email: 'nell@headword.example' });
  expect(await acceptInvitation({ secret, name: 'Nell B.', password })).toMatchObject({ ok: true });
  expect(await findLink('INVITATION', secret)).toBeNull();
  expect(await acceptInvitation({ secret, name: 'Eve', password: `${password}!` })).toEqual(dead);
  const sessionId = await signIn('nell@headword.example', password, '');
  expect(await findSessionActor(sessionId ?? '')).toMatchObject({ name: 'Nell B.' });
});

test('of many who use one invitation at the same moment, one succeeds', async () => {
  const { secret } = await invited('race@headword.example');
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, turn) => acceptInvitation({ secret, name: `N${turn}`, password })),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('an invitation is dead after seven days', async () => {
  const { secret, userId } = await invited('late@headword.example');
  const age = (days: number) =>
    db.$executeRaw`UPDATE editorial."OneTimeLink" SET "expiresAt" = "createdAt" + interval '7 days' - make_interval(days => ${days}::int)
      WHERE "userId" = ${userId}::uuid`;
  await age(6);
  expect(await findLink('INVITATION', secret)).not.toBeNull();
  await age(7);
  expect(await findLink('INVITATION', secret)).toBeNull();
  expect(await acceptInvitation({ secret, name: 'Late', password })).toEqual(dead);
});

test('a new link kills the ones before it, and disabling kills them all', async () => {
  const { secret, userId } = await invited('twice@headword.example');
  const second = (await offered(userId)).replace('/invitation/', '');
  expect(await findLink('INVITATION', secret)).toBeNull();
  expect(await findLink('INVITATION', second)).not.toBeNull();
  await disable({ userId }, cast.adam);
  expect(await acceptInvitation({ secret: second, name: 'Twice', password })).toEqual(dead);
  expect(await offerLink({ userId }, cast.adam)).toEqual({ ok: false, reason: 'wrongStatus' });
});

test('a reset replaces the password and ends every session', async () => {
  const sessionId = (await signIn('ada@headword.example', castPassword, '')) ?? '';
  const secret = (await offered(cast.ada.id)).replace('/reset/', '');
  expect(await acceptInvitation({ secret, name: 'Ada', password })).toEqual(dead);
  expect(await resetPassword({ secret, password })).toMatchObject({ ok: true });
  expect(await resetPassword({ secret, password: `${password}!` })).toEqual(dead);
  expect(await findSessionActor(sessionId)).toBeNull();
  expect(await signIn('ada@headword.example', castPassword, '')).toBeNull();
  expect(await signIn('ada@headword.example', password, '')).not.toBeNull();
});

test('only the hash of a secret is kept', async () => {
  const { secret } = await invited('hash@headword.example');
  expect(await db.oneTimeLink.count({ where: { secretHash: { contains: secret } } })).toBe(0);
});
