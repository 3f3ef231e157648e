import 'server-only';
import { command } from '@/lib/command';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { lockTerms } from '@/lib/revisions/lock';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import { findPlace, recordPair } from './pair';
import { mayPair } from './rights';

/** A term translates nothing any more; again: nothing. Refuses: notFound, signedOut, wrongRole. */
export const unpairTranslation = ({ termId }: { termId: string }, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const pair = await tx.translation.findUnique({ where: { termId }, select: { originalId: true } });
    await lockTerms(tx, pair ? [termId, pair.originalId] : [termId]);
    const current = await lockActor(tx, actor);
    const term = await findPlace(tx, termId);
    if (!term) return refused('notFound');
    if (!current) return refused('signedOut');
    if (!mayEnter(current, term.glossaryId)) return refused('notFound');
    if (!mayPair(current, term.glossaryId, term.isLive)) return refused('wrongRole');
    const { count } = await tx.translation.deleteMany({ where: { termId } });
    if (!pair || count === 0) return accepted(undefined);
    const { originalId } = pair;
    const { headword } = await tx.term.findUniqueOrThrow({ where: { id: originalId }, select: { headword: true } });
    await recordPair(tx, { kind: 'unpaired', termId, originalId, original: headword }, current);
    return accepted(undefined);
  });
