import 'server-only';
import type { Transaction } from '@/lib/db';
import { writersOf } from '@/lib/revisions/writers';
import { Prisma } from '@/prisma/client/client';
import { termTag } from './tags';

/**
 * Writes who wrote and who reviewed these live terms, and when last. Written by: those whose words every revision that
 * ever went live held. Reviewed by: those who approved exactly the content that is live and wrote none of it, neither
 * when they approved it nor as it went live now.
 */
export async function writeBylines(tx: Transaction, termIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE published.term AS term SET "writtenBy" = written.people, "reviewedBy" = reviewed.people,
      "reviewedAt" = greatest(reviewed.at, live."confirmedAt")
    FROM editorial."Revision" AS live,
    LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'title', title) ORDER BY at, id), '[]') AS people
      FROM (
        SELECT person.id, person.name, person.title, min(writer.at) AS at
        FROM editorial."Revision" AS revision, LATERAL ${Prisma.raw(writersOf('revision'))} AS writer
        JOIN editorial."User" AS person ON person.id = writer."userId"
        WHERE revision."termId" = live."termId" AND revision."publishedAt" IS NOT NULL GROUP BY person.id
      ) AS person
    ) AS written,
    LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'title', title) ORDER BY at, id), '[]') AS people,
        max(at) AS at
      FROM (
        SELECT person.id, person.name, person.title, max(review.at) AS at
        FROM editorial."Revision" AS revision
        JOIN editorial."Review" AS review ON review."revisionId" = revision.id AND review.verdict = 'APPROVE'
        JOIN editorial."User" AS person ON person.id = review."reviewerId"
        WHERE revision."termId" = live."termId" AND review."contentHash" = live."contentHash" AND person.id NOT IN (
          SELECT writer."userId" FROM ${Prisma.raw(writersOf('revision'))} AS writer
          UNION SELECT writer."userId" FROM ${Prisma.raw(writersOf('live'))} AS writer
        ) GROUP BY person.id
      ) AS person
    ) AS reviewed
    WHERE live.id = term."revisionId" AND term.id = ANY(${termIds}::uuid[])`;
}

/**
 * Holds back changes of the names that this term's byline may hold, until the transaction ends. Comes after the locks on
 * terms and before anything is written for the public.
 */
export async function lockBylines(tx: Transaction, termId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT FROM editorial."User" WHERE id IN (
      SELECT work."userId" FROM editorial."Revision" AS revision, LATERAL (
        SELECT "userId" FROM editorial."Contributor" WHERE "revisionId" = revision.id
        UNION SELECT "reviewerId" FROM editorial."Review" WHERE "revisionId" = revision.id
      ) AS work WHERE revision."termId" = ${termId}::uuid
    ) ORDER BY id FOR SHARE`;
}

const batch = 500;

/**
 * After a person's name or title changed, their account being locked: writes it into the live terms they wrote or
 * reviewed, and returns their tags. Takes about a millisecond per term.
 */
export async function refreshBylines(tx: Transaction, userId: string): Promise<string[]> {
  const terms = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT term.id FROM (
      SELECT "revisionId" FROM editorial."Contributor" WHERE "userId" = ${userId}::uuid
      UNION SELECT "revisionId" FROM editorial."Review" WHERE "reviewerId" = ${userId}::uuid
    ) AS work
    JOIN editorial."Revision" AS revision ON revision.id = work."revisionId"
    JOIN published.term AS term ON term.id = revision."termId" ORDER BY 1`;
  const ids = terms.map(({ id }) => id);
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch);
    // Two people may be renamed at once: whoever comes second must read the other's name after the wait.
    await tx.$queryRaw`SELECT FROM published.term WHERE id = ANY(${some}::uuid[]) ORDER BY id FOR UPDATE`;
    await writeBylines(tx, some);
  }
  return ids.map(termTag);
}
