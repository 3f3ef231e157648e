import 'server-only';
import { db } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { HelpfulAnswer } from './form';

/**
 * Counts an answer for the revision that was read, and nothing about who gave it. Refuses notFound: a revision that is not
 * the live one of a published term.
 */
export async function countHelpful({ revision, helpful }: HelpfulAnswer): Promise<Outcome> {
  const [yes, no] = helpful === 'yes' ? [1, 0] : [0, 1];
  const counted = await db.$executeRaw`
    INSERT INTO editorial."Helpfulness" AS known ("revisionId", "termId", yes, no)
    SELECT "revisionId", id, ${yes}::int, ${no}::int FROM published.term WHERE "revisionId" = ${revision}::uuid
    ON CONFLICT ("revisionId") DO UPDATE SET yes = known.yes + excluded.yes, no = known.no + excluded.no`;
  return counted === 0 ? refused('notFound') : accepted(undefined);
}
