import 'server-only';
import { db } from '@/lib/db';
import { tell } from '@/lib/notifications/tell';
import { listWriters } from '@/lib/revisions/writers';
import { listEligible } from './ask';

const atATime = 50;

/**
 * Tells the reviewers of every live term that is due to be confirmed, once: those who were asked for it and may confirm
 * it, or all who may. Several instances share the work by row locks.
 */
export async function tellOverdueReviews(): Promise<void> {
  for (let told = atATime; told === atATime; ) told = await tellSome();
}

const tellSome = (): Promise<number> =>
  db.$transaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string; termId: string; glossaryId: string; number: number }[]>`
      SELECT revision.id, revision."termId", term."glossaryId", revision.number
      FROM editorial."Revision" AS revision JOIN editorial."Term" AS term ON term.id = revision."termId"
      WHERE revision.status = 'PUBLISHED' AND revision."reviewDueAt" < clock_timestamp()
        AND revision."overdueToldAt" IS NULL
      ORDER BY revision."reviewDueAt" LIMIT ${atATime} FOR UPDATE OF revision SKIP LOCKED`;
    for (const { id: revisionId, termId, glossaryId, number } of due) {
      const writers = (await listWriters(tx, revisionId)).map(({ id }) => id);
      const eligible = (await listEligible(tx, glossaryId, writers)).map(({ id }) => id);
      const requests = await tx.reviewRequest.findMany({ where: { revisionId }, select: { reviewerId: true } });
      const asked = requests.map(({ reviewerId }) => reviewerId).filter((id) => eligible.includes(id));
      const to = asked.length > 0 ? asked : eligible;
      await tell(tx, { kind: 'reviewOverdue', to, actorId: null, termId, revisionId, details: { number } });
    }
    await tx.$executeRaw`
      UPDATE editorial."Revision" SET "overdueToldAt" = clock_timestamp() WHERE id = ANY(${due.map(({ id }) => id)}::uuid[])`;
    return due.length;
  });
