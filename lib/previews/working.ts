import 'server-only';
import { textRoles } from '@/lib/workflow/actor';
import { Prisma } from '@/prisma/client/client';

/** A preview link with its revision, term and maker. */
export const linkWithMaker = Prisma.sql`
  editorial."PreviewLink" AS link
  JOIN editorial."Revision" AS revision ON revision.id = link."revisionId"
  JOIN editorial."Term" AS term ON term.id = revision."termId"
  JOIN editorial."User" AS maker ON maker.id = link."createdById"`;

/**
 * Whether a link works now, by the database's clock. It is as good as its maker's word: not revoked, not expired, of a
 * revision that was not discarded, and made by somebody who could still make it.
 */
export const works = Prisma.sql`(
  link."revokedAt" IS NULL AND link."expiresAt" > clock_timestamp() AND revision.status <> 'DISCARDED'
  AND maker."disabledAt" IS NULL AND EXISTS (
    SELECT FROM editorial."Membership" AS held
    WHERE held."userId" = maker.id AND held.role::text = ANY(${[...textRoles]})
      AND (held."glossaryId" IS NULL OR held."glossaryId" = term."glossaryId")))`;
