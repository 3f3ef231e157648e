import 'server-only';
import { db } from '@/lib/db';
import type { Actor } from '@/lib/workflow/actor';
import { mayRevoke } from './rights';
import { linkWithMaker, works } from './working';

export type PreviewLinkLine = {
  id: string;
  /** Of the revision it shows. */
  number: number;
  label: string;
  allowsComments: boolean;
  madeBy: string;
  expiresAt: Date;
  openings: number;
  lastOpenedAt: Date | null;
  comments: number;
  mayRevoke: boolean;
};

type Row = PreviewLinkLine & { madeById: string };

/** The links that show a revision of this term to outsiders now, newest first (at most 100). One query. */
export async function listPreviewLinks(
  { id, glossaryId }: { id: string; glossaryId: string },
  actor: Actor,
): Promise<PreviewLinkLine[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT link.id, revision.number, link.label, link."allowsComments", maker.name AS "madeBy", maker.id AS "madeById",
      link."expiresAt", link.openings, link."lastOpenedAt",
      (SELECT count(*)::int FROM editorial."Thread" AS thread WHERE thread."previewLinkId" = link.id) AS comments
    FROM ${linkWithMaker} WHERE term.id = ${id}::uuid AND ${works}
    ORDER BY link."createdAt" DESC, link.id LIMIT 100`;
  return rows.map(({ madeById, ...line }) => ({ ...line, mayRevoke: mayRevoke(actor, madeById, glossaryId) }));
}
