import 'server-only';
import { writersOf } from '@/lib/revisions/writers';
import { Prisma } from '@/prisma/client/client';

/** The names of those who wrote revision `r`: in order, before there are any whoever opened it. */
export const authorsOfR: Prisma.Sql = Prisma.sql`COALESCE(
  (SELECT array_agg(u.name ORDER BY w.at, u.name) FROM ${Prisma.raw(writersOf('r'))} w
    JOIN "editorial"."User" u ON u.id = w."userId"),
  (SELECT ARRAY[u.name] FROM "editorial"."User" u WHERE u.id = r."createdById"),
  ARRAY[]::text[])`;
