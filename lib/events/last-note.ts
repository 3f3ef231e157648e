import 'server-only';
import type { Status } from '@/lib/workflow/status';
import { Prisma } from '@/prisma/client/client';
import type { TermEventKind } from './kinds';

/** Whose words, given with what, now matter to the reader of a revision. */
export type LastNote<Instant = Date> = {
  kind: TermEventKind;
  by: string | null;
  note: string;
  at: Instant;
  number: number;
};

/** What may have brought a revision where it stands; a reviewer's approval stands with the reviews. */
const tellingKinds: Record<Status, readonly TermEventKind[]> = {
  DRAFT: ['withdrawn', 'changesRequested', 'retired', 'discarded'],
  IN_REVIEW: ['submitted'],
  APPROVED: ['submitted', 'unscheduled'],
  SCHEDULED: ['submitted', 'scheduled', 'unscheduled'],
  PUBLISHED: ['published', 'confirmed'],
  SUPERSEDED: ['published', 'confirmed'],
  RETURNED: ['withdrawn', 'changesRequested'],
  RETIRED: ['retired'],
  DISCARDED: ['discarded'],
};

/**
 * SQL: the latest note that explains where revision `r` stands, as JSON, or null where nobody said anything. For a draft
 * it is the note that closed the revision it is based on, which is what its author has to answer. Nobody as `by`: the
 * operator.
 */
export const lastNoteOfR: Prisma.Sql = Prisma.sql`(
  SELECT json_build_object('kind', event.kind, 'by', actor.name, 'note', event.note, 'at', event.at, 'number', about.number)
  FROM editorial."Event" AS event JOIN editorial."Revision" AS about ON about.id = event."revisionId"
  LEFT JOIN editorial."User" AS actor ON actor.id = event."actorId"
  WHERE event."revisionId" = CASE WHEN r.status = 'DRAFT' THEN r."basedOnId" ELSE r.id END AND event.note <> ''
    AND jsonb_exists(${JSON.stringify(tellingKinds)}::jsonb -> r.status::text, event.kind)
  ORDER BY event.sequence DESC LIMIT 1)`;
