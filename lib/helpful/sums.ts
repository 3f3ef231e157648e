import 'server-only';
import { Prisma } from '@/prisma/client/client';

/** How many readers said that the live revision is helpful or not, and the same of all revisions together. */
export type HelpfulSums = { yes: number; no: number; allYes: number; allNo: number };

/** SQL: these sums of a term; one row, also where nobody said anything. */
export const helpfulOf = (termId: string): Prisma.Sql => Prisma.sql`
  SELECT coalesce(sum(said.yes), 0)::int AS "allYes", coalesce(sum(said.no), 0)::int AS "allNo",
    coalesce(sum(said.yes) FILTER (WHERE live.id IS NOT NULL), 0)::int AS yes,
    coalesce(sum(said.no) FILTER (WHERE live.id IS NOT NULL), 0)::int AS no
  FROM editorial."Helpfulness" AS said LEFT JOIN published.term AS live ON live."revisionId" = said."revisionId"
  WHERE said."termId" = ${termId}::uuid`;
