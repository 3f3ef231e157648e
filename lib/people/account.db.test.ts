import { beforeAll, expect, test } from 'vitest';
import { limits } from '@/lib/auth/rate-limit';
import { findSessionActor } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { addCast, type Cast, castEmail, castPassword } from '@/prisma/cast';
import { changeAccount, changePassword, findOwnAccount } from './account';
import { findLink } from './link';
import { offerLink } from './reset';

let cast: Cast;
beforeAll(async () => {
  cast = await addCast();
});

const newPassword = 'a long enough password';
const from = (sessionId: string | null) => ({ sessionId, address: '10.0.0.1' });

test('a new password ends the other sessions and keeps this one', async () => {
  const email = castEmail('ada');
  const [here = '', there = ''] = [await signIn(email, castPassword, ''), await signIn(email, castPassword, '')].map(
    String,
  );
  const form = { currentPassword: castPassword, newPassword };
  expect(await changePassword(form, cast.ada, from(here))).toEqual({ ok: true, value: { ended: 1 } });
  expect(await findSessionActor(here)).not.toBeNull();
  expect(await findSessionActor(there)).toBeNull();
  expect(await signIn(email, castPassword, '')).toBeNull();
  expect(await signIn(email, newPassword, '')).not.toBeNull();
});

test('a new password makes a reset link useless that was handed out before', async () => {
  const offered = await offerLink({ userId: cast.ruth.id }, cast.adam);
  const secret = offered.ok ? offered.value.link.replace('/reset/', '') : '';
  expect(await findLink('RESET', secret)).not.toBeNull();
  await changePassword({ currentPassword: castPassword, newPassword }, cast.ruth, from(null));
  expect(await findLink('RESET', secret)).toBeNull();
});

test('without the current password nothing changes, and guessing it is limited', async () => {
  const wrong = () => changePassword({ currentPassword: 'wrong', newPassword }, cast.ravi, from(null));
  for (let turn = 0; turn < limits.account; turn++)
    expect(await wrong()).toMatchObject({ reason: 'invalid', fields: { currentPassword: expect.any(String) } });
  expect(await wrong()).toMatchObject({ ok: false, reason: 'tooMany', retryAfter: expect.any(Number) });
  expect(await signIn(castEmail('ravi'), castPassword, '')).not.toBeNull();
});

test('of two changes at once from the same password one wins', async () => {
  const change = (turn: number) =>
    changePassword({ currentPassword: castPassword, newPassword: `${newPassword} ${turn}` }, cast.rita, from(null));
  const outcomes = await Promise.all([change(0), change(1)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('everybody may change their own name and title', async () => {
  expect(await changeAccount({ name: 'Pia P.', title: 'Editor in chief' }, cast.pia)).toMatchObject({ ok: true });
  expect(await findOwnAccount(cast.pia)).toEqual({
    email: castEmail('pia'),
    name: 'Pia P.',
    title: 'Editor in chief',
  });
});
