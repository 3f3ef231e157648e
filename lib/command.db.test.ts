import { expect, test } from 'vitest';
import { addGlossary } from '@/prisma/states';
import { command } from './command';
import { db, type Transaction } from './db';
import { accepted, refused } from './refusal';

const { id } = await addGlossary();

const touching: [string, (tx: Transaction) => Promise<unknown>][] = [
  ['a query of its own', (tx) => tx.$queryRaw`SELECT FROM editorial."Glossary" WHERE id = ${id}::uuid FOR UPDATE`],
  ['a write', (tx) => tx.glossary.update({ where: { id }, data: { approvalsRequired: 2 } })],
];

test.each(touching)('who waits for a lock in vain is asked to try again later: %s', async (_, touch) => {
  const outcome = await db.$transaction(async (tx) => {
    await tx.glossary.update({ where: { id }, data: { approvalsRequired: 3 } });
    return command(async (waiting) => {
      await waiting.$executeRaw`SET LOCAL lock_timeout = '50ms'`;
      await touch(waiting);
      return accepted(undefined);
    });
  });
  expect(outcome).toEqual(refused('tooMany', { retryAfter: expect.any(Number) }));
});

const topic = { glossaryId: id, slug: 'taken', name: 'Taken' };
await db.topic.create({ data: topic });
const taking: [string, (tx: Transaction) => Promise<unknown>][] = [
  [
    'a query of its own',
    (tx) => tx.$executeRaw`
      INSERT INTO editorial."Topic" (id, "glossaryId", slug, name)
      VALUES (gen_random_uuid(), ${id}::uuid, 'taken', 'Again')`,
  ],
  ['a write', (tx) => tx.topic.create({ data: topic })],
];

test.each(taking)('what was taken meanwhile is met on a second try: %s', async (_, take) => {
  let tries = 0;
  const outcome = await command(async (tx) => {
    tries += 1;
    if (tries > 1) return refused('conflict');
    await take(tx);
    return accepted(undefined);
  });
  expect([outcome, tries]).toEqual([refused('conflict'), 2]);
});
