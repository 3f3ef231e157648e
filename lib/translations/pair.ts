import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { db } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { notifyPages } from '@/lib/published/notify';
import { writeTranslation } from '@/lib/published/project-translation';
import { siteTag, termTag } from '@/lib/published/tags';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { databaseNow, lockTerms } from '@/lib/revisions/lock';
import { knownTo } from '@/lib/terms/known';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import type { NewPair } from './form';
import { firstOf, listPairs, originalOf, pairingProblem } from './pairs';
import { mayPair } from './rights';

/**
 * Says that a term translates another one of another glossary; where that is a translation itself, its original. Refuses:
 * notFound, signedOut, wrongRole (a live term is paired by a publisher), invalid (field "originalId").
 */
export async function pairTranslation({ termId, originalId }: NewPair, actor: Actor): Promise<Outcome> {
  const first = firstOf(await listPairs(db, [originalId]), originalId);
  return command(async (tx) => {
    await lockTerms(tx, [termId, first]);
    const current = await lockActor(tx, actor);
    const term = await findPlace(tx, termId);
    if (!term) return refused('notFound');
    if (!current) return refused('signedOut');
    if (!mayEnter(current, term.glossaryId)) return refused('notFound');
    if (!mayPair(current, term.glossaryId, term.isLive)) return refused('wrongRole');
    const known = await tx.term.count({ where: { AND: [{ id: first }, knownTo(current)] } });
    return known === 0 ? refused('notFound') : pairIn(tx, { termId, originalId: first }, current);
  });
}

/** The same for locked terms inside a transaction, without asking for a role. Nobody as actor: the operator. */
export async function pairIn(tx: Transaction, { termId, originalId }: NewPair, actor: Actor | null): Promise<Outcome> {
  const known = await listPairs(tx, [termId, originalId]);
  const term = known.terms.get(termId);
  if (!term) return refused('notFound');
  if (originalOf(known, termId) === originalId) return accepted(undefined);
  const { glossaryId, locale } = term;
  const problem = pairingProblem(known, { termId, glossaryId, locale, originalId });
  const isTranslation = originalOf(known, originalId) !== null;
  if (problem || isTranslation)
    return refused('invalid', { fields: { originalId: problem ?? 'It has become a translation itself.' } });
  await tx.translation.create({ data: { termId, originalId, pairedAt: await databaseNow(tx) } });
  const original = known.terms.get(originalId)?.headword ?? '';
  await recordPair(tx, { kind: 'paired', termId, originalId, original }, actor);
  return accepted(undefined);
}

type Recorded = { kind: 'paired' | 'unpaired'; termId: string; originalId: string; original: string };

/** Puts it on record, and shows it: every page of those that say the same names the others. */
export async function recordPair(tx: Transaction, { kind, ...recorded }: Recorded, actor: Actor | null): Promise<void> {
  const { termId, originalId, original } = recorded;
  const details = { originalId, original };
  await appendEvent(tx, { stream: termId, kind, actorId: actor?.id ?? null, termId, details });
  const together = await writeTranslation(tx, termId);
  const siblings = await tx.translation.findMany({ where: { originalId }, select: { termId: true } });
  const all = new Set([...together, originalId, ...siblings.map((sibling) => sibling.termId)]);
  await notifyPages(tx, [...[...all].map(termTag), siteTag]);
}

/** Where a term is, and whether readers see it; null where there is none. */
export async function findPlace(
  tx: Transaction,
  termId: string,
): Promise<{ glossaryId: string; isLive: boolean } | null> {
  const term = await tx.term.findUnique({
    where: { id: termId },
    select: { glossaryId: true, revisions: { where: { status: 'PUBLISHED' }, select: { id: true } } },
  });
  return term && { glossaryId: term.glossaryId, isLive: term.revisions.length > 0 };
}
