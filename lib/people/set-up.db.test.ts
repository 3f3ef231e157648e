import { expect, test } from 'vitest';
import { signIn } from '@/lib/auth/sign-in';
import { db } from '@/lib/db';
import { createFirstAdministrator, isSetUp } from './set-up';

const form = (turn: number) => ({
  name: `Adam ${turn}`,
  email: `adam${turn}@headword.example`,
  password: `a long password ${turn}`,
});

test('of fifty who set up at the same moment exactly one becomes the administrator, and then it is over', async () => {
  expect(await isSetUp()).toBe(false);
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, turn) => createFirstAdministrator(form(turn))));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  for (const outcome of outcomes) expect(outcome.ok || outcome.reason === 'notFound').toBe(true);
  expect(await db.user.findMany({ select: { memberships: { select: { role: true, glossaryId: true } } } })).toEqual([
    { memberships: [{ role: 'ADMIN', glossaryId: null }] },
  ]);
  const winner = outcomes.findIndex(({ ok }) => ok);
  expect(await signIn(form(winner).email, form(winner).password, '')).not.toBeNull();
  expect(await isSetUp()).toBe(true);
  expect(await createFirstAdministrator(form(99))).toEqual({ ok: false, reason: 'notFound' });
});
