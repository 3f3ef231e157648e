import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { disable } from '@/lib/people/disable';
import { invite } from '@/lib/people/invite';
import { addCast, type Cast, castEmail, castPassword } from '@/prisma/cast';
import { signIn } from './sign-in';

const verify = vi.hoisted(() => vi.fn());
vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof import('@node-rs/argon2')>();
  return { ...argon2, verify: verify.mockImplementation(argon2.verify) };
});

let cast: Cast;
beforeAll(async () => {
  cast = await addCast();
  await disable({ userId: cast.ravi.id }, cast.adam);
  await invite({ name: 'New', email: 'new@headword.example', grants: [] }, cast.adam);
});
beforeEach(() => {
  verify.mockClear();
});

test('the right password opens a session that remembers the browser', async () => {
  const id = await signIn(' ADA@headword.example', castPassword, 'Firefox');
  expect(await db.session.findUnique({ where: { id: id ?? '' } })).toMatchObject({
    userId: cast.ada.id,
    browser: 'Firefox',
    endedAt: null,
  });
});

test.each([
  ['a wrong password', castEmail('ada'), 'wrong'],
  ['no password', castEmail('ada'), undefined],
  ['an endless password', castEmail('ada'), 'x'.repeat(100_000)],
  ['an unknown account', 'nobody@headword.example', castPassword],
  ['a disabled account', castEmail('ravi'), castPassword],
  ['an invited account', 'new@headword.example', ''],
  ['no address', undefined, castPassword],
  ['something that is no text', { contains: 'a' }, ['headword']],
])('the answer to %s is no, after the work of one check', async (_, email, password) => {
  expect(await signIn(email, password, '')).toBeNull();
  expect(verify).toHaveBeenCalledTimes(1);
  expect(verify.mock.calls[0]?.[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
