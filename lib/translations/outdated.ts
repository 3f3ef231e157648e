import 'server-only';
import { Prisma } from '@/prisma/client/client';

const behind = Prisma.sql`published.translation AS pair
  JOIN published.term AS original ON original.id = pair."originalId" AND original."modifiedAt" > pair."upToDateAt"`;

/** Live translations whose original has changed since they were last paired, published or confirmed: their ids. */
export const outdatedIds: Prisma.Sql = Prisma.sql`SELECT pair."termId" FROM ${behind}`;

/** Whether the term with this id is one of them. */
export const isOutdated = (termId: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM ${behind} WHERE pair."termId" = ${termId})`;
