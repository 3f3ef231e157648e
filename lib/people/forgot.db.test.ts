import { expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { refused } from '@/lib/refusal';
import { addCast, castEmail } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { mailReset } from './forgot';

vi.stubEnv('NEXTAUTH_URL', 'https://glossary.headword.example');
const cast = await addCast();

test('who forgot their password is mailed a link, and who has no account nothing, with the same answer', async () => {
  const answers = [await mailReset({ email: castEmail('ada') }), await mailReset({ email: 'nobody@headword.example' })];
  expect(answers[0]).toEqual(answers[1]);
  expect((await db.mail.findMany()).map(({ userId }) => userId)).toEqual([cast.ada.id]);
});

test('nobody is mailed more than five links an hour, whoever asks for them', async () => {
  for (let at = 0; at < 8; at++) must(await mailReset({ email: castEmail('rita') }));
  expect(await db.mail.count({ where: { userId: cast.rita.id } })).toBe(5);
  expect(await mailReset({ email: castEmail('rita') })).not.toEqual(refused('tooMany'));
});
