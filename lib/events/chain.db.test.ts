import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { addCast } from '@/prisma/cast';
import { addGlossary, publishedTerm } from '@/prisma/states';
import { appendEvent } from './append';
import { verifyChain } from './chain';
import { listHistory } from './history';

const glossary = await addGlossary();
const cast = await addCast();

test('events cannot be changed or removed', async () => {
  await publishedTerm(glossary, cast);
  const refusal = /append-only/;
  await expect(db.event.updateMany({ data: { note: 'x' } })).rejects.toThrow(refusal);
  await expect(db.event.deleteMany()).rejects.toThrow(refusal);
  await expect(db.$executeRaw`TRUNCATE editorial."Event" CASCADE`).rejects.toThrow(refusal);
});

test('a stream is numbered without a gap, also when many write at once', async () => {
  const details = { text: 'ü "quoted" \u{1F600}', number: 1.5, list: ['b', 'a'], nothing: null, yes: true };
  await Promise.all(
    Array.from({ length: 20 }, () =>
      db.$transaction(
        (tx) => appendEvent(tx, { stream: 'test', kind: 'glossaryChanged', actorId: null, note: 'é', details }),
        {
          maxWait: 10_000,
        },
      ),
    ),
  );
  const events = await db.event.findMany({ where: { stream: 'test' }, orderBy: { sequence: 'asc' } });
  expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(await verifyChain('test')).toEqual([]);
  expect(await verifyChain()).toEqual([]);
});

test('an event that was changed, or taken out, breaks the chain where it stood', async () => {
  const { termId } = await publishedTerm(glossary, cast);
  await expect(
    db.$transaction(async (tx) => {
      await tx.$executeRaw`ALTER TABLE editorial."Event" DISABLE TRIGGER "Event_append_only"`;
      await tx.event.updateMany({ where: { stream: termId, sequence: 2 }, data: { note: 'Never said.' } });
      expect(await verifyChain(termId, tx)).toEqual([{ stream: termId, sequence: 2, problem: 'hash' }]);
      await tx.event.delete({ where: { stream_sequence: { stream: termId, sequence: 2 } } });
      expect(await verifyChain(termId, tx)).toEqual([{ stream: termId, sequence: 3, problem: 'gap' }]);
      throw new Error('undo');
    }),
  ).rejects.toThrow('undo');
});

test('a history is told newest first, a page at a time', async () => {
  const { termId } = await publishedTerm(glossary, cast);
  const all = await listHistory(termId);
  expect(all.map(({ kind }) => kind)).toEqual(['published', 'approved', 'submitted', 'created']);
  expect(await listHistory(termId, { before: all[1]?.sequence, limit: 1 })).toEqual([all[2]]);
});
