import 'server-only';
import { db } from '@/lib/db';
import type { Status } from '@/lib/workflow/status';

/** A revision as it is chosen for comparison. */
export type RevisionLine = {
  id: string;
  number: number;
  status: Status;
  savedAt: Date;
  publishedAt: Date | null;
  contributors: string[];
};

/** All revisions of a term, newest first. */
export async function listRevisions(termId: string): Promise<RevisionLine[]> {
  const revisions = await db.revision.findMany({
    where: { termId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      status: true,
      savedAt: true,
      publishedAt: true,
      contributors: { orderBy: { at: 'asc' }, select: { user: { select: { name: true } } } },
    },
  });
  return revisions.map(({ contributors, ...revision }) => ({
    ...revision,
    contributors: contributors.map(({ user }) => user.name),
  }));
}
