import 'server-only';
import { db } from '@/lib/db';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import { Prisma } from '@/prisma/client/client';
import { isOutdated } from './outdated';

/** A term that says the same in another language, as the studio lists it. */
export type TranslationLine = {
  id: string;
  headword: string;
  glossaryName: string;
  /** BCP 47 */
  language: string;
  isOriginal: boolean;
  isLive: boolean;
  isOutdated: boolean;
  /** Whether the actor may look at it in the studio. */
  mayOpen: boolean;
};

type Row = Omit<TranslationLine, 'mayOpen'> & { glossaryId: string };

/**
 * The term and those that say the same in other languages, its original first; nothing, where it is paired with none. Of
 * other glossaries only what the actor may know of: all where they work, elsewhere what is live.
 */
export async function listTranslationLines(termId: string, actor: Actor): Promise<TranslationLine[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH original AS (
      SELECT coalesce(
        (SELECT "originalId" FROM editorial."Translation" WHERE "termId" = ${termId}::uuid), ${termId}::uuid
      ) AS id
    ), together AS (
      SELECT id, true AS "isOriginal" FROM original
      UNION ALL
      SELECT "termId", false FROM editorial."Translation" WHERE "originalId" = (SELECT id FROM original)
    )
    SELECT term.id, term.headword, term."glossaryId", glossary.name AS "glossaryName", glossary.locale AS language,
      together."isOriginal", ${isOutdated(Prisma.sql`term.id`)} AS "isOutdated",
      EXISTS (SELECT FROM published.term AS live WHERE live.id = term.id) AS "isLive"
    FROM together JOIN editorial."Term" AS term ON term.id = together.id
    JOIN editorial."Glossary" AS glossary ON glossary.id = term."glossaryId"
    ORDER BY "isOriginal" DESC, glossary.locale, term.id`;
  if (rows.length < 2) return [];
  return rows
    .map(({ glossaryId, ...row }) => ({ ...row, mayOpen: mayEnter(actor, glossaryId) }))
    .filter(({ mayOpen, isLive }) => mayOpen || isLive);
}

/**
 * The revisions of the original between which this translation of it became outdated: the one that was live when the
 * translation was last brought up to date, and the one that is live now. Null where it is not outdated.
 */
export async function findMissedChange(
  termId: string,
): Promise<{ originalId: string; from: number; to: number } | null> {
  const [row] = await db.$queryRaw<{ originalId: string; from: number; to: number }[]>`
    SELECT pair."originalId", original."revisionNumber" AS to, coalesce((
      SELECT max(number) FROM editorial."Revision"
      WHERE "termId" = pair."originalId" AND "publishedAt" <= pair."upToDateAt"), 0) AS from
    FROM published.translation AS pair JOIN published.term AS original ON original.id = pair."originalId"
    WHERE pair."termId" = ${termId}::uuid AND original."modifiedAt" > pair."upToDateAt"`;
  return row ?? null;
}

/** Whether any term is paired with another: as long as none is, nobody has to choose among translations. */
export const hasTranslations = async (): Promise<boolean> =>
  (await db.translation.findFirst({ select: { termId: true } })) !== null;
