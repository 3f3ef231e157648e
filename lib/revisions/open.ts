import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Content } from './content';
import { listWriters } from './writers';

/** A revision as commands see it: read after its term was locked. */
export type OpenedRevision = NonNullable<Awaited<ReturnType<typeof findOpened>>>;

/** The revision with its term, glossary, contributors, writers and reviews, or nothing. */
export async function findOpened(tx: Transaction, revisionId: string) {
  const revision = await tx.revision.findUnique({
    where: { id: revisionId },
    include: {
      term: { include: { glossary: true } },
      contributors: { select: { userId: true } },
      reviews: true,
    },
  });
  return (
    revision && {
      ...revision,
      content: revision.content as unknown as Content,
      contributors: revision.contributors.map(({ userId }) => ({ id: userId })),
      writers: await listWriters(tx, revisionId),
    }
  );
}
