import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { refused } from '@/lib/refusal';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { sendAgain } from './again';
import { findMail, listMail } from './list';

const { adam, ada } = await addCast();
const words = { to: 'rita@headword.example', text: 'Text', html: '<p>Text</p>' };

test('an administrator reads outgoing mail, newest first, and tries again what was given up', async () => {
  const first = await db.mail.create({ data: { ...words, subject: 'First', givenUpAt: new Date(), attempts: 7 } });
  const second = await db.mail.create({ data: { ...words, subject: 'Second', sentAt: new Date() } });
  const all = await listMail({ before: null, limit: 10 });
  expect(all.map(({ subject, state }) => [subject, state])).toEqual([
    ['Second', 'sent'],
    ['First', 'givenUp'],
  ]);
  expect((await listMail({ before: second.id, limit: 10 })).map(({ subject }) => subject)).toEqual(['First']);
  expect(await sendAgain({ mailId: first.id }, ada)).toEqual(refused('wrongRole'));
  expect(await sendAgain({ mailId: second.id }, adam)).toEqual(refused('wrongStatus'));
  must(await sendAgain({ mailId: first.id }, adam));
  expect(await findMail(first.id)).toMatchObject({ state: 'waiting', text: 'Text' });
});
