import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { brokenInvariants } from '@/lib/invariants/broken';
import { findRule, type TransitionName, transitionNames } from '@/lib/workflow/transitions';
import { addCast } from '@/prisma/cast';
import { addGlossary } from '@/prisma/states';
import { likely } from '@/prisma/testing/likely-steps';
import { type Place, type Step, steps, take } from '@/prisma/testing/random-steps';

const runs = 21;
const length = 100;
const mostTerms = 4;
const cast = await addCast();
const people = [cast.ada, cast.ravi, cast.rita, cast.ruth, cast.pia];

const revisionsOf = (glossaryId: string) =>
  db.revision.findMany({
    where: { term: { glossaryId } },
    orderBy: [{ termId: 'asc' }, { number: 'asc' }],
    select: { id: true, termId: true, status: true, version: true, contentHash: true },
  });

async function placeOf(step: Step, glossaryId: string): Promise<Place> {
  const terms = await db.term.findMany({ where: { glossaryId }, orderBy: { id: 'asc' }, select: { id: true } });
  const term = terms[step.term % Math.max(terms.length, 1)] ?? null;
  const all = term ? (await revisionsOf(glossaryId)).filter(({ termId }) => termId === term.id) : [];
  const back = step.revision < 9 ? 0 : step.revision - 8;
  const schedule = term
    ? await db.schedule.findFirst({ where: { termId: term.id, doneAt: null, cancelledAt: null } })
    : null;
  const thread = term
    ? await db.thread.findFirst({ where: { termId: term.id, resolvedAt: null }, orderBy: { id: 'desc' } })
    : null;
  return {
    glossaryId,
    people,
    administrator: cast.adam,
    term,
    revision: all[all.length - 1 - back] ?? all.at(-1) ?? null,
    liveId: all.find(({ status }) => status === 'PUBLISHED')?.id ?? null,
    formerId: all.findLast(({ status }) => status === 'SUPERSEDED' || status === 'RETIRED')?.id ?? null,
    scheduleId: schedule?.id ?? null,
    dueAt: schedule?.dueAt ?? null,
    threadId: thread?.id ?? null,
  };
}

const isTransition = (way: string): way is TransitionName => (transitionNames as readonly string[]).includes(way);

/** How often each command was accepted: a walk on which nothing happens would prove nothing. */
const taken = new Map<string, number>();

async function walk(all: readonly Step[]): Promise<void> {
  const glossary = await addGlossary();
  for (const drawn of all) {
    const before = await revisionsOf(glossary.id);
    const place = await placeOf(drawn, glossary.id);
    const step = likely(drawn, place.revision);
    if (step.way === 'create' && new Set(before.map(({ termId }) => termId)).size >= mostTerms) continue;
    const outcome = await take(step, place);
    const after = await revisionsOf(glossary.id);
    if (outcome?.ok || step.way === 'timePasses') taken.set(step.way, (taken.get(step.way) ?? 0) + 1);
    const told = JSON.stringify({ step, outcome });
    if (outcome && !outcome.ok) expect(after, `refused, and yet something changed: ${told}`).toEqual(before);
    const was = before.find(({ id }) => id === place.revision?.id);
    if (outcome?.ok && was && isTransition(step.way)) {
      const rule = findRule(step.way, was.status);
      const { status } = after.find(({ id }) => id === was.id) ?? was;
      const leads = [rule?.to, ...(step.way === 'approve' ? ['IN_REVIEW'] : step.way === 'submit' ? ['APPROVED'] : [])];
      expect(leads, told).toContain(status);
    }
    for (const [at, { id, contentHash }] of before.entries())
      if (before[at]?.status !== 'DRAFT')
        expect(after.find((one) => one.id === id)?.contentHash, `content changed: ${told}`).toBe(contentHash);
    expect(await brokenInvariants(db), told).toEqual([]);
  }
  await db.schedule.updateMany({ where: { doneAt: null }, data: { dueAt: new Date(Date.now() + 86_400_000) } });
}

test(
  `${runs * length} random commands by random people break no rule, and what is refused changes nothing`,
  async () => {
    const walks = fc.array(steps, { minLength: length, maxLength: length, size: 'max' });
    await fc.assert(fc.asyncProperty(walks, walk), { numRuns: runs, endOnFailure: true });
    for (const way of ['approve', 'publish', 'schedule', 'timePasses', 'revise', 'retire', 'restore', 'talk', 'take'])
      expect(taken.get(way) ?? 0, way).toBeGreaterThan(0);
  },
  30 * 60_000,
);
