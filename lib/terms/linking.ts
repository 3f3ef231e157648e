import 'server-only';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { recordNames } from '@/lib/mentions/record';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { lockTerms } from '@/lib/revisions/lock';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import type { LinkingChange } from './linking-form';

const switches = { neverLinked: true, caseMatters: true } as const;

/** Whether the actor may say how a term's names are linked: it changes live pages at once, as publishing does. */
export const mayChangeLinking = (actor: Actor, glossaryId: string, isLive: boolean): boolean =>
  holds(actor, 'PUBLISHER', glossaryId) || (!isLive && holds(actor, 'AUTHOR', glossaryId));

/**
 * Says how the names of a term are linked, by a publisher, or by an author as long as nothing of it is live; the pages
 * that hold them are linked anew after the commit. Refuses: notFound, signedOut, wrongRole, conflict (changed since the
 * form was opened).
 */
export const changeLinking = ({ termId, was, ...next }: LinkingChange, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    await lockTerms(tx, [termId]);
    const term = await tx.term.findUnique({ where: { id: termId }, select: { glossaryId: true, ...switches } });
    if (!term) return refused('notFound');
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    const { glossaryId } = term;
    if (!mayEnter(current, glossaryId)) return refused('notFound');
    const names = await tx.publishedName.findMany({
      where: { termId, kind: { not: 'hidden' } },
      select: { key: true },
    });
    if (!mayChangeLinking(current, glossaryId, names.length > 0)) return refused('wrongRole');
    if (term.neverLinked !== was.neverLinked || term.caseMatters !== was.caseMatters) return refused('conflict');
    if (term.neverLinked === next.neverLinked && term.caseMatters === next.caseMatters) return accepted(undefined);
    await tx.term.update({ where: { id: termId }, data: next, select: { id: true } });
    await appendEvent(tx, { stream: termId, kind: 'linkingChanged', actorId: current.id, termId, details: next });
    await recordNames(tx, glossaryId, [...new Set(names.map(({ key }) => key))]);
    return accepted(undefined);
  });
