import { afterAll, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { addCast } from '@/prisma/cast';
import { addGlossary, approvedTerm, move } from '@/prisma/states';
import { type Instance, startInstance } from '@/prisma/testing/instance';

const rounds = 50;
const glossary = await addGlossary();
const cast = await addCast();
const instances: Instance[] = await Promise.all([startInstance(), startInstance(), startInstance()]);
afterAll(() => Promise.all(instances.map((instance) => instance.kill())));

/** A term whose scheduled publication is due. */
async function dueTerm() {
  const scheduledFor = new Date(Date.now() + 3_600_000);
  const term = await move(await approvedTerm(glossary, cast), 'schedule', cast.pia, { scheduledFor });
  await db.schedule.updateMany({ where: { revisionId: term.revisionId }, data: { dueAt: new Date(0) } });
  return term;
}

const waitingInside = () =>
  db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%"Term"%'`;

test(
  `three instances, one of them killed in the middle, publish what is due exactly once, ${rounds} times`,
  async () => {
    for (let round = 0, next = dueTerm(); round < rounds; round += 1) {
      const term = await next;
      let looking: Promise<void>[] = [];
      // All three are inside their transactions, waiting for the term, when the first is killed.
      await db.$transaction(
        async (tx) => {
          await tx.$queryRaw`SELECT FROM editorial."Term" WHERE id = ${term.termId}::uuid FOR UPDATE`;
          looking = instances.map((instance) => instance.look());
          await vi.waitFor(async () => expect((await waitingInside())[0]?.count).toBe(3), { timeout: 10_000 });
          await instances[round % 3]?.kill();
        },
        { timeout: 20_000 },
      );
      await Promise.all(looking);
      const { revisionId } = term;
      expect(await db.event.count({ where: { revisionId, kind: 'published' } }), `round ${round}`).toBe(1);
      expect((await db.publishedTerm.findUnique({ where: { id: term.termId } }))?.revisionId).toBe(revisionId);
      [instances[round % 3]] = await Promise.all([startInstance(), (next = dueTerm())]);
    }
  },
  rounds * 10_000,
);

test('an instance killed alone leaves it due, and the next one does it', async () => {
  const term = await dueTerm();
  const { revisionId } = term;
  const alone = await startInstance();
  await db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT FROM editorial."Term" WHERE id = ${term.termId}::uuid FOR UPDATE`;
      void alone.look();
      await vi.waitFor(async () => expect((await waitingInside())[0]?.count).toBe(1), { timeout: 10_000 });
      await alone.kill();
    },
    { timeout: 20_000 },
  );
  expect(await db.event.count({ where: { revisionId, kind: 'published' } })).toBe(0);
  expect(await db.schedule.findFirst({ where: { revisionId } })).toMatchObject({ doneAt: null, heldAt: null });
  await instances[0]?.look();
  expect(await db.event.count({ where: { revisionId, kind: 'published' } })).toBe(1);
});
