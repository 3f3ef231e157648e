import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { answerAuth } from './answer';

const form = 'application/x-www-form-urlencoded';
const context = { params: Promise.resolve({ nextauth: ['callback', 'credentials'] }) };
const send = (type: string, body: string, length: string | null = String(body.length)) =>
  answerAuth(
    new NextRequest('http://localhost/api/auth/callback/credentials', {
      method: 'POST',
      headers: { 'content-type': type, ...(length !== null && { 'content-length': length }) },
      body,
    }),
    context,
  );

test.each([
  ['two addresses, one to be counted and one to be tried', form, 'email=a@b.example&email=ada@headword.example'],
  ['no address', form, 'password=x'],
  ['a form that next-auth would read as JSON', `${form}; x=application/json`, '{"email":"ada@headword.example"}'],
  ['JSON', 'application/json', '{"email":"ada@headword.example"}'],
])('%s: refused before it is tried', async (_, type, body) => {
  expect((await send(type, body)).status).toBe(400);
  expect(await db.rateLimit.count()).toBe(0);
});

test.each([null, '16385', 'many'])('a form of %s bytes is not read', async (length) => {
  expect((await send(form, 'email=ada@headword.example', length)).status).toBe(400);
  expect(await db.rateLimit.count()).toBe(0);
});
