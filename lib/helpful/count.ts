import 'server-only';
import { db } from '@/lib/db';
import { termPath } from '@/lib/published/paths';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { HelpfulAnswer } from './form';

/** The page that was read: its path, and the same in two parts. */
export type ReadPage = { path: string; glossary: string; slug: string };

/**
 * Counts an answer for the revision that was read, and nothing about who gave it; returns the page. Refuses notFound: a
 * revision that is not the live one of a published term. A page that is a moment old is renewed by the next visit.
 */
export async function countHelpful({ revision, helpful }: HelpfulAnswer): Promise<Outcome<ReadPage>> {
  const [yes, no] = helpful === 'yes' ? [1, 0] : [0, 1];
  const [page] = await db.$queryRaw<{ glossary: string; slug: string }[]>`
    WITH live AS (
      SELECT term."revisionId", term.id, term.slug, glossary.slug AS glossary FROM published.term AS term
      JOIN published.glossary AS glossary ON glossary.id = term."glossaryId" WHERE term."revisionId" = ${revision}::uuid
    ), counted AS (
      INSERT INTO editorial."Helpfulness" AS known ("revisionId", "termId", yes, no)
      SELECT "revisionId", id, ${yes}::int, ${no}::int FROM live
      ON CONFLICT ("revisionId") DO UPDATE SET yes = known.yes + excluded.yes, no = known.no + excluded.no
    )
    SELECT glossary, slug FROM live`;
  return page ? accepted({ ...page, path: termPath(page.glossary, page.slug) }) : refused('notFound');
}
