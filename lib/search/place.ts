import 'server-only';
import { Prisma } from '@/prisma/client/client';

/** Where is searched: one glossary or (null) all of them, and of one glossary perhaps one topic, by its slug. */
export type Place = { glossaryId: string | null; topic: string | null };

export const everywhere: Place = { glossaryId: null, topic: null };

/** Whether a row of `published.name`, as "name", is of this place: a condition that follows others. */
export const andNameIn = (place: Place): Prisma.Sql => andIn(place, Prisma.sql`name."termId"`, Prisma.sql`name`);

/** The same of a row of `published.term`, as "term". */
export const andTermIn = (place: Place): Prisma.Sql => andIn(place, Prisma.sql`term.id`, Prisma.sql`term`);

const andIn = ({ glossaryId, topic }: Place, termId: Prisma.Sql, row: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${glossaryId ? Prisma.sql`AND ${row}."glossaryId" = ${glossaryId}::uuid` : Prisma.empty}
    ${topic === null ? Prisma.empty : Prisma.sql`AND EXISTS (SELECT FROM published.term_topic AS filed WHERE filed."termId" = ${termId} AND filed.topic = ${topic})`}`;
