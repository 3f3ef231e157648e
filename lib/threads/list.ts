import 'server-only';
import { db } from '@/lib/db';
import { findPassage, type Shown, shownAt } from '@/lib/passages/passage';
import type { Quote } from '@/lib/passages/quote';
import type { Content } from '@/lib/revisions/content';

/** Nobody as `by`: a guest, by the name they gave. */
type CommentLine = { id: string; by: string | null; byId: string | null; guest: string; text: string; at: string };

export type ThreadView = {
  id: string;
  /** Of the revision it began on. */
  number: number;
  /** Empty: about the whole revision. */
  field: string;
  quote: Quote | null;
  by: string | null;
  byId: string | null;
  guest: string;
  at: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
  comments: CommentLine[];
  suggestion: { replacement: string; state: 'PENDING' | 'TAKEN' | 'DECLINED'; decidedBy: string | null } | null;
  /** Where its passage is in the text that is shown; null with a quote: it is detached. */
  shown: Shown | null;
};

const mostOpen = 200;
const mostResolved = 50;

/**
 * The conversation about a term, as it stands beside this content: threads in the order of their passages, those without
 * one first; at most 200 open ones, and the 50 resolved last. Instants are ISO 8601. One query.
 */
export async function listThreads(termId: string, content: Content): Promise<ThreadView[]> {
  const rows = await db.$queryRaw<Omit<ThreadView, 'shown'>[]>`
    WITH listed AS (
      (SELECT * FROM editorial."Thread" WHERE "termId" = ${termId}::uuid AND "resolvedAt" IS NULL
        ORDER BY id LIMIT ${mostOpen}::int)
      UNION ALL
      (SELECT * FROM editorial."Thread" WHERE "termId" = ${termId}::uuid AND "resolvedAt" IS NOT NULL
        ORDER BY "resolvedAt" DESC LIMIT ${mostResolved}::int)
    )
    SELECT listed.id, revision.number, listed.field, listed.quote, person.name AS by, person.id AS "byId",
      listed."guestName" AS guest, to_json(listed."createdAt") #>> '{}' AS at,
      to_json(listed."resolvedAt") #>> '{}' AS "resolvedAt", resolver.name AS "resolvedBy",
      coalesce((
        SELECT json_agg(json_build_object('id', said.id, 'by', speaker.name, 'byId', speaker.id, 'guest',
          said."guestName", 'text', said.text, 'at', said.at) ORDER BY said.id)
        FROM editorial."Comment" AS said LEFT JOIN editorial."User" AS speaker ON speaker.id = said."authorId"
        WHERE said."threadId" = listed.id), '[]') AS comments,
      (SELECT json_build_object('replacement', offered.replacement, 'state', offered.state, 'decidedBy', decider.name)
        FROM editorial."Suggestion" AS offered
        LEFT JOIN editorial."User" AS decider ON decider.id = offered."decidedById"
        WHERE offered."threadId" = listed.id) AS suggestion
    FROM listed JOIN editorial."Revision" AS revision ON revision.id = listed."revisionId"
    LEFT JOIN editorial."User" AS person ON person.id = listed."createdById"
    LEFT JOIN editorial."User" AS resolver ON resolver.id = listed."resolvedById"
    ORDER BY listed.id`;
  const threads = rows.map((row): ThreadView => {
    const passage = row.quote && findPassage(content, row.field, row.quote);
    return { ...row, shown: passage && shownAt(content, passage) };
  });
  return threads.sort((one, other) => orderOf(one) - orderOf(other));
}

const orderOf = ({ shown }: ThreadView): number => shown?.order ?? -1;
