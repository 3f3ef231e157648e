import { describe, expect, test } from 'vitest';
import { db, reader } from '@/lib/db';
import { disable, enable } from '@/lib/people/disable';
import { changeRoles } from '@/lib/people/roles';
import { refused } from '@/lib/refusal';
import { applyTransition } from '@/lib/revisions/apply';
import { revise } from '@/lib/revisions/revise';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, approvedTerm, move, type Placed, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import { reschedule, retry } from './change';
import { publishDue } from './due';
import { cancelRetirement, scheduleRetirement } from './retirement';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, ruth, pia, adam } = cast;
const inAnHour = () => new Date(Date.now() + 3_600_000);
const everywhere = (role: 'REVIEWER' | 'PUBLISHER') => [{ role, glossaryId: null }];

const scheduled = async () => move(await approvedTerm(glossary, cast), 'schedule', pia, { scheduledFor: inAnHour() });
const comesDue = ({ termId }: Placed) =>
  db.$executeRaw`UPDATE editorial."Schedule" SET "dueAt" = clock_timestamp() WHERE "termId" = ${termId}::uuid`;
const scheduleOf = ({ termId }: Placed) => db.schedule.findFirstOrThrow({ where: { termId }, orderBy: { id: 'desc' } });
const isLive = async ({ termId, revisionId }: Placed) =>
  (await reader.publishedTerm.findUnique({ where: { id: termId } }))?.revisionId === revisionId;
const publications = ({ revisionId }: Placed) => db.event.count({ where: { revisionId, kind: 'published' } });

describe('a scheduled publication', () => {
  test('happens when it is due by the database’s clock and not before, in the name of who scheduled it', async () => {
    const term = await scheduled();
    await publishDue();
    expect(await isLive(term)).toBe(false);
    await comesDue(term);
    await publishDue();
    expect(await isLive(term)).toBe(true);
    expect(await db.event.findFirst({ where: { revisionId: term.revisionId, kind: 'published' } })).toMatchObject({
      actorId: pia.id,
    });
    expect((await scheduleOf(term)).doneAt).not.toBeNull();
    const told = await db.notification.findMany({ where: { revisionId: term.revisionId, kind: 'published' } });
    expect(told.map(({ userId }) => userId).sort()).toEqual([ada.id, pia.id].sort());
  });

  test('happens once, by however many instances', async () => {
    const terms = await Promise.all([scheduled(), scheduled(), scheduled()]);
    for (const term of terms) await comesDue(term);
    await Promise.all([publishDue(), publishDue(), publishDue()]);
    for (const term of terms) expect([await isLive(term), await publications(term)]).toEqual([true, 1]);
  });

  test('catches up after an outage, oldest first', async () => {
    const [first, second] = [await scheduled(), await scheduled()];
    await db.$executeRaw`UPDATE editorial."Schedule" SET "dueAt" = clock_timestamp() - interval '1 minute'
      WHERE "termId" = ${second.termId}::uuid`;
    await comesDue(first);
    await publishDue();
    const [one, two] = [await scheduleOf(first), await scheduleOf(second)];
    expect(two.doneAt && one.doneAt && two.doneAt < one.doneAt).toBe(true);
  });

  test('is of exactly the revision that was scheduled', async () => {
    const term = await scheduled();
    expect(await revise({ termId: term.termId }, ada)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await applyTransition({ ...term, name: 'withdraw' }, ada)).toEqual(refused('wrongStatus'));
  });

  test('published by hand before is not done again', async () => {
    const term = await scheduled();
    await move(term, 'publish', pia);
    await comesDue(term);
    await publishDue();
    expect(await publications(term)).toBe(1);
  });
});

describe('what may not happen any more is held, and its people are told', () => {
  const told = async ({ termId }: Placed) =>
    (await db.notification.findMany({ where: { termId, kind: 'held' }, include: { user: true } }))
      .map(({ user }) => user.name)
      .sort();

  test('because an approval does not count any more; a new one lets it be tried again', async () => {
    const term = await scheduled();
    must(await changeRoles({ userId: rita.id, grants: [] }, adam));
    await comesDue(term);
    await publishDue();
    await publishDue();
    expect(await isLive(term)).toBe(false);
    expect(await scheduleOf(term)).toMatchObject({
      refusal: { reason: 'incomplete', fields: { approvals: 'One more approval that counts is needed.' } },
    });
    expect(await told(term)).toEqual(['Ada', 'Pia']);
    expect(await db.event.count({ where: { termId: term.termId, kind: 'held' } })).toBe(1);
    const scheduleId = (await scheduleOf(term)).id;
    expect(await retry({ scheduleId }, ada)).toEqual(refused('wrongRole'));
    expect(await retry({ scheduleId }, pia)).toMatchObject({ ok: false, reason: 'incomplete' });
    must(await changeRoles({ userId: rita.id, grants: everywhere('REVIEWER') }, adam));
    must(await retry({ scheduleId }, pia));
    expect(await isLive(term)).toBe(true);
    expect(await retry({ scheduleId }, pia)).toEqual(refused('wrongStatus'));
  });

  test('because the publisher lost the role, or their account; another publisher takes it over', async () => {
    must(await changeRoles({ userId: ruth.id, grants: everywhere('PUBLISHER') }, adam));
    const term = await move(await approvedTerm(glossary, cast), 'schedule', ruth, { scheduledFor: inAnHour() });
    must(await disable({ userId: ruth.id }, adam));
    await comesDue(term);
    await publishDue();
    expect((await scheduleOf(term)).heldAt).not.toBeNull();
    must(await retry({ scheduleId: (await scheduleOf(term)).id }, pia));
    expect(await isLive(term)).toBe(true);
    must(await enable({ userId: ruth.id }, adam));
    must(await changeRoles({ userId: ruth.id, grants: everywhere('REVIEWER') }, adam));
  });

  test('and keeps nothing else from being done', async () => {
    const [bad, good] = [await scheduled(), await scheduled()];
    must(await changeRoles({ userId: rita.id, grants: [] }, adam));
    await comesDue(bad);
    await publishDue();
    must(await changeRoles({ userId: rita.id, grants: everywhere('REVIEWER') }, adam));
    await comesDue(good);
    await publishDue();
    expect([await isLive(bad), await isLive(good)]).toEqual([false, true]);
  });
});

describe('a schedule', () => {
  test('is moved without losing the approval, also one that is held', async () => {
    const term = await scheduled();
    const { id: scheduleId, dueAt: wasDueAt } = await scheduleOf(term);
    const form = { scheduleId, wasDueAt };
    expect(await reschedule({ ...form, dueAt: new Date(0) }, pia)).toMatchObject(refused('invalid'));
    expect(await reschedule({ ...form, dueAt: inAnHour() }, ada)).toEqual(refused('wrongRole'));
    const dueAt = new Date(Date.now() + 7_200_000);
    must(await reschedule({ ...form, dueAt }, pia));
    expect(await reschedule({ ...form, dueAt: inAnHour() }, pia)).toEqual(refused('conflict'));
    expect((await scheduleOf(term)).dueAt).toEqual(dueAt);
    await move(term, 'unschedule', pia);
    expect(await reschedule({ ...form, dueAt }, pia)).toEqual(refused('wrongStatus'));
    await move(
      await move({ ...term, version: term.version + 1 }, 'schedule', pia, { scheduledFor: dueAt }),
      'publish',
      pia,
    );
  });

  test('ends when the revision is sent back', async () => {
    const term = await scheduled();
    await move(term, 'requestChanges', pia, { note: 'Wait.' });
    expect((await scheduleOf(term)).cancelledAt).not.toBeNull();
  });
});

describe('a scheduled retirement', () => {
  const plan = (termId: string) => ({ termId, dueAt: inAnHour() });

  test('is of whichever revision is live when it is due', async () => {
    const term = await publishedTerm(glossary, cast);
    must(await scheduleRetirement(plan(term.termId), pia));
    expect(await scheduleRetirement(plan(term.termId), pia)).toMatchObject(refused('conflict', { by: 'Pia' }));
    const draft = await revisedTerm(term, ravi, someContent({ definition: 'Newer.' }));
    await move(await move(await move(draft, 'submit', ravi), 'approve', rita), 'publish', pia);
    await comesDue(term);
    await Promise.all([publishDue(), publishDue()]);
    expect(await reader.publishedTerm.findUnique({ where: { id: term.termId } })).toBeNull();
    expect(await db.event.count({ where: { termId: term.termId, kind: 'retired' } })).toBe(1);
  });

  test('can be taken back, and is done with when somebody retires the term by hand', async () => {
    const term = await publishedTerm(glossary, cast);
    expect(await scheduleRetirement(plan(term.termId), ada)).toEqual(refused('wrongRole'));
    must(await scheduleRetirement(plan(term.termId), pia));
    must(await cancelRetirement({ termId: term.termId }, pia));
    expect(await cancelRetirement({ termId: term.termId }, pia)).toEqual(refused('wrongStatus'));
    must(await scheduleRetirement(plan(term.termId), pia));
    await move(term, 'retire', pia);
    expect((await scheduleOf(term)).doneAt).not.toBeNull();
  });

  test('is held where its replacement is not live any more', async () => {
    const replacement = await publishedTerm(glossary, cast);
    const term = await publishedTerm(glossary, cast);
    const replacementId = replacement.termId;
    must(await scheduleRetirement({ ...plan(term.termId), replacementId }, pia));
    await move(replacement, 'retire', pia);
    await comesDue(term);
    await publishDue();
    expect(await isLive(term)).toBe(true);
    expect(await scheduleOf(term)).toMatchObject({ refusal: { reason: 'invalid' } });
  });
});
