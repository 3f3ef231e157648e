import 'server-only';
import { db } from '@/lib/db';
import type { Content } from '@/lib/revisions/content';
import type { Bases } from './against';

type Shown = { id: string; termId: string; number: number };

/** Earlier revisions there are to compare this one with: the live one, and the one the person last reviewed. One query. */
export async function findBases({ id, termId, number }: Shown, personId: string): Promise<Bases> {
  const [found] = await db.$queryRaw<Bases[]>`
    SELECT max(earlier.number) FILTER (WHERE earlier.status = 'PUBLISHED') AS live,
      max(earlier.number) FILTER (WHERE EXISTS (
        SELECT FROM editorial."Review" AS review
        WHERE review."revisionId" = earlier.id AND review."reviewerId" = ${personId}::uuid)) AS mine
    FROM editorial."Revision" AS earlier
    WHERE earlier."termId" = ${termId}::uuid AND earlier.number < ${number}::int AND earlier.id <> ${id}::uuid`;
  return { live: found?.live ?? null, mine: found?.mine ?? null };
}

/** The content of a revision by its number, or nothing. One query. */
export async function findContent(termId: string, number: number): Promise<Content | null> {
  const found = await db.revision.findUnique({
    where: { termId_number: { termId, number } },
    select: { content: true },
  });
  return found && (found.content as unknown as Content);
}
