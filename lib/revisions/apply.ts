import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { tellOfTransition } from '@/lib/notifications/transition';
import { notifyPages } from '@/lib/published/notify';
import { projectTerm } from '@/lib/published/project';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import type { Status } from '@/lib/workflow/status';
import { findRule, refusal } from '@/lib/workflow/transitions';
import { lockAccounts } from './accounts';
import { whyNotCounted } from './approvals';
import { conflict } from './conflict';
import type { Transit } from './effect';
import { effects } from './effects';
import { databaseNow, lockTerms } from './lock';
import { cleanNote, noteRefusal } from './note';
import { findOpened } from './open';
import { standingOf } from './standing';

export type Moved = { status: Status; version: number };

/**
 * Moves a revision through the workflow: the only function that changes a status. Refuses: notFound, signedOut, conflict
 * (with who and when), what the table refuses, incomplete and invalid (with fields).
 */
export const applyTransition = (input: Transit, actor: Actor): Promise<Outcome<Moved>> =>
  command((tx) => applyTransitionIn(tx, input, actor));

/** The same inside a transaction; after a refusal the transaction must be rolled back. */
export async function applyTransitionIn(tx: Transaction, input: Transit, actor: Actor): Promise<Outcome<Moved>> {
  const place = await tx.revision.findUnique({ where: { id: input.revisionId }, select: { termId: true } });
  if (!place) return refused('notFound');
  await lockTerms(tx, input.replacementId ? [place.termId, input.replacementId] : [place.termId]);
  const revision = await findOpened(tx, input.revisionId);
  if (!revision) return refused('notFound');

  const accounts = await lockAccounts(tx, [actor.id, ...revision.reviews.map(({ reviewerId }) => reviewerId)]);
  const current = accounts.get(actor.id);
  if (!current) return refused('signedOut');
  if (!mayEnter(current, revision.term.glossaryId)) return refused('notFound');
  if (revision.version !== input.version) return conflict(tx, revision.id);
  const reviews = revision.reviews.map((review) => ({
    ...review,
    counts: whyNotCounted(review, revision, accounts) === null,
  }));
  const standing = standingOf({ term: revision.term, revision: { ...revision, reviews } });
  const reason = refusal(input.name, standing, current);
  const rule = findRule(input.name, revision.status);
  if (reason || !rule) return refused(reason ?? 'wrongStatus');
  const note = cleanNote(input.note);
  const wanting = noteRefusal(note, rule.note);
  if (wanting) return wanting;

  const now = await databaseNow(tx);
  const effect = await effects[input.name]({ tx, revision, standing, actor: current, accounts, input, note, now });
  if (!effect.ok) return effect;
  const { to, kind, fields = {}, details = {}, isPublic = false } = effect.value;
  const { count } = await tx.revision.updateMany({
    where: { id: revision.id, version: revision.version, status: revision.status },
    data: { ...fields, status: to, version: { increment: 1 } },
  });
  if (count === 0) return conflict(tx, revision.id);
  await tx.term.update({ where: { id: revision.termId }, data: { touchedAt: now }, select: { id: true } });
  await appendEvent(tx, {
    stream: revision.termId,
    kind,
    actorId: current.id,
    termId: revision.termId,
    revisionId: revision.id,
    note,
    details: {
      number: revision.number,
      from: revision.status,
      to,
      ...details,
      ...(input.scheduleId && { scheduleId: input.scheduleId }),
    },
  });
  await tellOfTransition(tx, {
    name: input.name,
    from: revision.status,
    to,
    revision,
    actorId: input.scheduleId ? null : current.id,
    note,
  });
  if (isPublic) await notifyPages(tx, await projectTerm(tx, revision.termId));
  return accepted({ status: to, version: revision.version + 1 });
}
