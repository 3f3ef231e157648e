import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Editors } from './editors';

/** Tells each of the editors so many things about what is open: the first hundred and fifty are unread. */
export async function tellEditors(tx: Transaction, count: number, editors: Editors): Promise<void> {
  const everybody = Object.values(editors).flat().join(',');
  await tx.$executeRawUnsafe(`
    INSERT INTO editorial."Notification" (id, "userId", kind, at, "termId", "revisionId", details, "readAt", delivery)
    SELECT gen_random_uuid(), person, 'askedToReview', at, "termId", id, jsonb_build_object('number', number),
      CASE WHEN turn > 150 THEN now() END, 'NEVER'
    FROM unnest('{${everybody}}'::uuid[]) AS person,
      LATERAL (SELECT *, row_number() OVER () AS turn FROM opened LIMIT ${Number(count)}) AS told`);
}
