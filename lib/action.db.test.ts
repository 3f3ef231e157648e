import { encode } from 'next-auth/jwt';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { endSession } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { accepted } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import { addCast, type Cast, castEmail, castPassword } from '@/prisma/cast';
import { action, publicAction, visitorAction } from './action';
import { limits } from './auth/rate-limit';

const browser = vi.hoisted(() => ({ cookies: new Map<string, { value: string }>(), headers: new Headers() }));
vi.mock('next/headers', () => ({ cookies: async () => browser.cookies, headers: async () => browser.headers }));

const secret = 'a secret that only this test knows about';
const cookie = 'next-auth.session-token';
let cast: Cast;
beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = secret;
  cast = await addCast();
});
beforeEach(() => {
  browser.cookies.clear();
  browser.headers = new Headers();
});

const ran = vi.fn(async (input: { name: string }, actor: Actor) => accepted(`${actor.name} says ${input.name}`));
const greet = action(z.strictObject({ name: z.string().trim().min(1, 'Please enter a name.') }), ran);

async function enter(sid: unknown, by = secret) {
  browser.cookies.set(cookie, { value: await encode({ token: { sid } as never, secret: by }) });
}

test('an action runs in the name of whoever the session belongs to, on what was parsed', async () => {
  await enter(await signIn(castEmail('ada'), castPassword, ''));
  expect(await greet({ name: ' hello ' })).toEqual({ ok: true, value: 'Ada says hello' });
});

test('nobody is refused before anything is parsed or run', async () => {
  ran.mockClear();
  const ended = (await signIn(castEmail('ada'), castPassword, '')) ?? '';
  await endSession(ended);
  const tokens = [
    async () => {},
    async () => void browser.cookies.set(cookie, { value: 'nonsense' }),
    () => enter(ended),
    () => enter(cast.ada.id),
    () => enter({ not: 'text' }),
    async () => enter(await signIn(castEmail('ada'), castPassword, ''), 'a secret of somebody else entirely, I say'),
  ];
  for (const token of tokens) {
    browser.cookies.clear();
    await token();
    expect(await greet({ nonsense: true })).toEqual({ ok: false, reason: 'signedOut' });
  }
  expect(ran).not.toHaveBeenCalled();
});

test('what does not parse is refused with the problem of each field', async () => {
  await enter(await signIn(castEmail('ada'), castPassword, ''));
  expect(await greet({ name: ' ' })).toEqual({
    ok: false,
    reason: 'invalid',
    fields: { name: 'Please enter a name.' },
  });
  for (const input of [undefined, null, 'text', [], { name: 'a', more: 1 }])
    expect(await greet(input)).toMatchObject({ ok: false, reason: 'invalid' });
});

test('a surprise is thrown on', async () => {
  await enter(await signIn(castEmail('ada'), castPassword, ''));
  const broken = action(z.unknown(), async () => {
    throw new Error('a surprise');
  });
  await expect(broken({})).rejects.toThrow('a surprise');
});

test('an action for everybody counts the visits of a network', async () => {
  browser.headers = new Headers({ 'x-headword-address': '10.0.0.1' });
  const open = publicAction(z.unknown(), async () => accepted('in'));
  for (let visit = 0; visit < limits.visits; visit++) await open({});
  expect(await open({})).toMatchObject({ ok: false, reason: 'tooMany', retryAfter: expect.any(Number) });
});

test('an action for readers gives back what was typed, without the field that nobody sees', async () => {
  browser.headers = new Headers({ 'x-headword-address': '10.0.0.2' });
  const say = visitorAction('proposal', z.strictObject({ words: z.string().min(3, 'Say more.') }), async () =>
    accepted(undefined),
  );
  const sent = new FormData();
  sent.append('words', 'Hm');
  sent.append('website', '');
  const before = { outcome: null, typed: {} };
  expect(await say(before, sent)).toEqual({
    outcome: { ok: false, reason: 'invalid', fields: { words: 'Say more.' } },
    typed: { words: 'Hm' },
  });
  sent.set('words', 'Hello');
  expect((await say(before, sent)).outcome).toEqual({ ok: true, value: undefined });
});
