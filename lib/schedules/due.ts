import 'server-only';
import { command } from '@/lib/command';
import { db, type Transaction } from '@/lib/db';
import { log } from '@/lib/log';
import { accepted, type Outcome, type Refusal, refused } from '@/lib/refusal';
import { applyTransitionIn } from '@/lib/revisions/apply';
import { databaseNow, lockTerms } from '@/lib/revisions/lock';
import { hold } from './hold';

/** A schedule nobody has done, cancelled or held. */
const waiting = { doneAt: null, cancelledAt: null, heldAt: null };

/**
 * Does what is due by the database's clock, the oldest first, each in a transaction of its own. Whatever is refused is
 * held and its people are told; whatever fails otherwise stays due, and keeps nothing else from being done.
 */
export async function publishDue(): Promise<void> {
  const tried: string[] = [];
  for (let id = await findDue(tried); id; id = await findDue(tried)) {
    tried.push(id);
    await carryOut(id).catch((err) => log.error({ err, schedule: id }, 'a schedule stays due'));
  }
}

async function findDue(tried: readonly string[]): Promise<string | null> {
  const [next] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM editorial."Schedule"
    WHERE "doneAt" IS NULL AND "cancelledAt" IS NULL AND "heldAt" IS NULL AND "dueAt" <= clock_timestamp()
      AND id <> ALL(${tried}::uuid[])
    ORDER BY "dueAt", id LIMIT 1`;
  return next?.id ?? null;
}

/**
 * Publishes or retires what a due schedule says, in the name of the publisher who scheduled it: right, approvals and
 * status are checked now. Does nothing where somebody else has done it meanwhile. What is refused is held.
 */
export async function carryOut(scheduleId: string): Promise<Outcome> {
  const asked = await db.schedule.findUnique({ where: { id: scheduleId }, select: { byId: true, dueAt: true } });
  const outcome = await command((tx) => carryOutIn(tx, scheduleId));
  const isForGood = !outcome.ok && outcome.reason !== 'tooMany';
  if (isForGood && asked) await hold({ id: scheduleId, ...asked }, outcome);
  return outcome;
}

async function carryOutIn(tx: Transaction, id: string): Promise<Outcome> {
  const place = await tx.schedule.findUnique({ where: { id }, select: { termId: true, replacementId: true } });
  if (!place) return accepted(undefined);
  await lockTerms(tx, place.replacementId ? [place.termId, place.replacementId] : [place.termId]);
  const now = await databaseNow(tx);
  const schedule = await tx.schedule.findFirst({
    where: { id, ...waiting, dueAt: { lte: now } },
    include: { by: true },
  });
  if (!schedule) return accepted(undefined);
  const { kind, termId, replacementId, note, by } = schedule;
  const revision = await tx.revision.findFirst({
    where: kind === 'PUBLISH' ? { id: schedule.revisionId ?? '' } : { termId, status: 'PUBLISHED' },
    select: { id: true, version: true },
  });
  if (!revision) return refused('wrongStatus');
  const name = kind === 'PUBLISH' ? 'publish' : 'retire';
  const transit = {
    name,
    revisionId: revision.id,
    version: revision.version,
    note,
    replacementId,
    scheduleId: id,
  } as const;
  const outcome = await applyTransitionIn(tx, transit, { id: by.id, name: by.name, grants: [] });
  return outcome.ok ? accepted(undefined) : (outcome satisfies Refusal);
}
