import 'server-only';
import type { z } from 'zod';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { lockTerms } from '@/lib/revisions/lock';
import { newSecret, secretHash } from '@/lib/secret';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import { type newPreviewLink, previewableStatuses } from './form';
import { mayShow } from './rights';

export type NewPreviewLink = z.output<typeof newPreviewLink>;

/**
 * Makes a link with which somebody without an account reads one revision, as it then is; its path, which is known now and
 * never again. Refuses: notFound, signedOut, wrongRole (authors, reviewers and publishers of the glossary only),
 * wrongStatus (it is or was live, or is discarded).
 */
export const makePreviewLink = (
  { revisionId, label, days, allowsComments }: NewPreviewLink,
  actor: Actor,
): Promise<Outcome<{ path: string }>> =>
  command(async (tx) => {
    const revision = await findPlace(tx, revisionId);
    if (!revision) return refused('notFound');
    const { termId, number, glossaryId } = revision;
    await lockTerms(tx, [termId]);
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!mayEnter(current, glossaryId)) return refused('notFound');
    if (!mayShow(current, glossaryId)) return refused('wrongRole');
    const { status } = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { status: true } });
    if (!previewableStatuses.some((one) => one === status)) return refused('wrongStatus');
    const secret = newSecret();
    await tx.$executeRaw`
      INSERT INTO editorial."PreviewLink"
        (id, "revisionId", "secretHash", label, "allowsComments", "createdById", "createdAt", "expiresAt")
      VALUES (gen_random_uuid(), ${revisionId}::uuid, ${secretHash(secret)}, ${label}, ${allowsComments},
        ${current.id}::uuid, clock_timestamp(), clock_timestamp() + make_interval(days => ${days}::int))`;
    const details = { number, label, days, allowsComments };
    await appendEvent(tx, {
      stream: termId,
      kind: 'previewLinkMade',
      actorId: current.id,
      termId,
      revisionId,
      details,
    });
    return accepted({ path: `/preview/${secret}` });
  });

async function findPlace(tx: Transaction, revisionId: string) {
  const found = await tx.revision.findUnique({
    where: { id: revisionId },
    select: { termId: true, number: true, term: { select: { glossaryId: true } } },
  });
  return found && { termId: found.termId, number: found.number, glossaryId: found.term.glossaryId };
}
