import 'server-only';
import { Prisma } from '@/prisma/client/client';

/** Live translations whose original has changed since they were last paired, published or confirmed: their ids. */
export const outdatedIds: Prisma.Sql = Prisma.sql`
  SELECT pair."termId" FROM published.translation AS pair
  JOIN published.term AS original ON original.id = pair."originalId" WHERE original."modifiedAt" > pair."upToDateAt"`;
