import 'server-only';
import type { Transaction } from '@/lib/db';

/** Whether another term of the glossary lives at this slug, or once did and still leads from it. */
export async function isTaken(
  tx: Transaction,
  glossaryId: string,
  slug: string,
  termId: string | null,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM editorial."Term" WHERE "glossaryId" = ${glossaryId}::uuid AND slug = ${slug}
        AND id IS DISTINCT FROM ${termId}::uuid
    ) OR EXISTS (
      SELECT FROM editorial."Redirect" WHERE "glossaryId" = ${glossaryId}::uuid AND slug = ${slug}
        AND "termId" IS DISTINCT FROM ${termId}::uuid
    ) AS taken`;
  return row?.taken ?? false;
}

export const takenSlug = { slug: 'Another term already has this address.' };

/** The slug of a term whose only draft was discarded: unique, and no slug anybody can ask for. */
export const freedSlug = (termId: string): string => `~${termId}`;
