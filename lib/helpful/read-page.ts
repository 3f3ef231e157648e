import 'server-only';
import { db } from '@/lib/db';

/** Where the term stands whose revision was read, this one or a later one: glossary and slug; null where it is not live. */
export async function findReadPage(revisionId: string): Promise<{ glossary: string; slug: string } | null> {
  const [page] = await db.$queryRaw<{ glossary: string; slug: string }[]>`
    SELECT glossary.slug AS glossary, term.slug FROM editorial."Revision" AS revision
    JOIN published.term AS term ON term.id = revision."termId"
    JOIN published.glossary AS glossary ON glossary.id = term."glossaryId" WHERE revision.id = ${revisionId}::uuid`;
  return page ?? null;
}
