import 'server-only';
import { Prisma } from '@/prisma/client/client';

/** Where the address of a retired term leads: to the live term that replaces it, or nowhere. */
export type Retirement = { replacement: { id: string; headword: string } | null };

/**
 * SQL: where the address of term `t` leads, as JSON, whichever revision of it is shown: a later draft makes no page live
 * again. Null where the term is live or never was.
 */
export const retirementOfT: Prisma.Sql = Prisma.sql`(
  SELECT json_build_object('replacement', CASE WHEN other.id IS NOT NULL THEN
    json_build_object('id', other.id, 'headword', other.headword) END)
  FROM editorial."Revision" AS retired LEFT JOIN editorial."Term" AS other ON other.id = t."replacementId"
  WHERE retired."termId" = t.id AND retired.status = 'RETIRED' AND NOT EXISTS (
    SELECT FROM editorial."Revision" AS live WHERE live."termId" = t.id AND live.status = 'PUBLISHED') LIMIT 1)`;
