import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { answerAuth } from './answer';
import { countAttempt, countVisit, forgiveAttempt, limits } from './rate-limit';

const times = (count: number, run: (turn: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: count }, (_, turn) => run(turn)));

const post = (email: string, address: string) =>
  answerAuth(
    new NextRequest('http://localhost/api/auth/callback/credentials', {
      method: 'POST',
      headers: { 'x-headword-address': address, 'content-length': '100' },
      body: new URLSearchParams({ email, password: 'wrong' }),
    }),
    { params: Promise.resolve({ nextauth: ['callback', 'credentials'] }) },
  );

test('an account that saw too many tries answers 429 and says when to come back, from every network', async () => {
  await times(limits.account, (turn) => countAttempt('ada@headword.example', `10.0.0.${turn}`));
  const answer = await post('Ada@headword.example', '10.9.9.9');
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60);
});

test('a network that made too many tries answers 429, for every account', async () => {
  await times(limits.network, (turn) => countAttempt(`${turn}@headword.example`, '10.1.1.1'));
  expect((await post('somebody@headword.example', '10.1.1.1')).status).toBe(429);
  expect(await countAttempt('somebody@headword.example', '10.1.1.2')).toBeNull();
});

test('tries at the same moment are all counted', async () => {
  const waits = await times(limits.account + 5, () => countAttempt('rita@headword.example', '10.2.2.2'));
  expect(waits.filter((wait) => wait === null)).toHaveLength(limits.account);
});

test('who signs in at last starts anew', async () => {
  await times(limits.account, () => countAttempt('pia@headword.example', '10.3.3.3'));
  await forgiveAttempt('pia@headword.example', '10.3.3.3');
  expect(await countAttempt('pia@headword.example', '10.3.3.3')).toBeNull();
});

test('open forms count visits of a network', async () => {
  await times(limits.visits, () => countVisit('10.4.4.4'));
  expect(await countVisit('10.4.4.4')).toBeGreaterThan(0);
  expect(await countVisit('10.4.4.5')).toBeNull();
});

test('neither the address somebody typed nor that of their network is kept in plain words', async () => {
  await countAttempt('typed@headword.example', '10.5.5.5');
  expect(await db.rateLimit.count({ where: { key: { contains: '10.5' } } })).toBe(0);
  expect(await db.rateLimit.count({ where: { key: { contains: 'typed' } } })).toBe(0);
});

test.each(['session', 'signin', 'providers', 'callback/credentials', 'signin/credentials'])(
  'GET /api/auth/%s does not exist',
  async (path) => {
    const request = new NextRequest(`http://localhost/api/auth/${path}`);
    expect((await answerAuth(request, { params: Promise.resolve({ nextauth: path.split('/') }) })).status).toBe(404);
  },
);
