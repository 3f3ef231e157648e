import 'server-only';
import { Prisma } from '@/prisma/client/client';

/** The names of those who wrote revision `r`: its contributors in order, before there are any whoever opened it. */
export const authorsOfR: Prisma.Sql = Prisma.sql`COALESCE(
  (SELECT array_agg(u.name ORDER BY c.at, u.name) FROM "editorial"."Contributor" c
    JOIN "editorial"."User" u ON u.id = c."userId" WHERE c."revisionId" = r.id),
  (SELECT ARRAY[u.name] FROM "editorial"."User" u WHERE u.id = r."createdById"),
  ARRAY[]::text[])`;
