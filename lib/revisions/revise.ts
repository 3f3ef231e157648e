import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import { openStatuses } from '@/lib/workflow/status';
import { lockActor } from './accounts';
import { conflict } from './conflict';
import type { Content } from './content';
import { writeDerived } from './derived';
import { databaseNow, lockTerms } from './lock';
import { showOnTerm } from './shown';

/** `fromId`: an earlier revision of the term to start from; else the latest that was not discarded. */
export type Revise = { termId: string; fromId?: string | undefined };
export type Revised = { revisionId: string; version: number };

/**
 * Opens the term's next draft, filled from the revision it follows, by an author of the glossary.
 * Refuses: notFound, signedOut, wrongRole, conflict (there is an open revision already: who touched it last, and when).
 */
export const revise = (input: Revise, actor: Actor): Promise<Outcome<Revised>> =>
  command(async (tx) => {
    await lockTerms(tx, [input.termId]);
    const current = await lockActor(tx, actor);
    const term = await tx.term.findUnique({ where: { id: input.termId }, select: { glossaryId: true } });
    if (!term) return refused('notFound');
    if (!current) return refused('signedOut');
    if (!mayEnter(current, term.glossaryId)) return refused('notFound');
    if (!holds(current, 'AUTHOR', term.glossaryId)) return refused('wrongRole');
    return reviseIn(tx, input, current);
  });

/** The same for a locked term inside a transaction, without asking for a role. Nobody as author: the operator. */
export async function reviseIn(
  tx: Transaction,
  { termId, fromId }: Revise,
  author: Actor | null,
): Promise<Outcome<Revised>> {
  const term = await tx.term.findUniqueOrThrow({ where: { id: termId } });
  const open = await tx.revision.findFirst({
    where: { termId, status: { in: [...openStatuses] } },
    select: { id: true },
  });
  if (open) return conflict(tx, open.id);
  const from = await tx.revision.findFirst({
    where: fromId ? { id: fromId, termId } : { termId, status: { not: 'DISCARDED' } },
    orderBy: { number: 'desc' },
  });
  const last = await tx.revision.findFirst({ where: { termId }, orderBy: { number: 'desc' } });
  const base = from ?? (fromId ? null : last);
  if (!base || !last) return refused('notFound');

  const now = await databaseNow(tx);
  const content = base.content as unknown as Content;
  const { id: revisionId, version } = await tx.revision.create({
    data: {
      termId,
      number: last.number + 1,
      content,
      contentHash: base.contentHash,
      basedOnId: base.id,
      createdById: author?.id ?? null,
      createdAt: now,
      savedAt: now,
    },
    select: { id: true, version: true },
  });
  await writeDerived(tx, revisionId, content);
  await showOnTerm(tx, term, content, now);
  const details = { number: last.number + 1, from: base.number, to: 'DRAFT' };
  const actorId = author?.id ?? null;
  await appendEvent(tx, { stream: termId, kind: 'revised', actorId, termId, revisionId, details });
  return accepted({ revisionId, version });
}
