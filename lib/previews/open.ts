import 'server-only';
import { db } from '@/lib/db';
import { secretHash } from '@/lib/secret';
import { findRevision } from '@/lib/terms/find';
import { previewOf } from '@/lib/terms/preview';
import { listGuestComments } from './comments';
import { linkWithMaker, works } from './working';

type Link = { id: string; revisionId: string; allowsComments: boolean; expiresAt: Date };

/**
 * The page of the one revision that a preview link is bound to, and what guests said about it by the same link. Null
 * where there is nothing to see: unknown, revoked, expired, discarded and without its maker look the same. Counts an
 * opening where told to.
 */
export async function openPreview(secret: string, { counts }: { counts: boolean }) {
  const hash = secretHash(secret);
  const link = hash === null ? null : await (counts ? countOpening(hash) : findLink(hash));
  const found = link && (await findRevision(link.revisionId));
  if (!link || !found) return null;
  const { id, glossaryId, glossarySlug, glossaryName, glossaryLocale } = found.term;
  const { number, status } = found.revision;
  return {
    expiresAt: link.expiresAt,
    allowsComments: link.allowsComments,
    revision: { number, status },
    term: await previewOf(found),
    isLive: found.published?.id === found.revision.id,
    glossary: { id: glossaryId, slug: glossarySlug, name: glossaryName, locale: glossaryLocale, description: '' },
    comments: link.allowsComments ? await listGuestComments(link.id) : [],
    termId: id,
  };
}

const findLink = async (hash: string): Promise<Link | null> =>
  (
    await db.$queryRaw<Link[]>`
      SELECT link.id, link."revisionId", link."allowsComments", link."expiresAt"
      FROM ${linkWithMaker} WHERE link."secretHash" = ${hash} AND ${works}`
  )[0] ?? null;

/** Many may open it at once: the row is counted up where it is, not written back. */
const countOpening = async (hash: string): Promise<Link | null> =>
  (
    await db.$queryRaw<Link[]>`
      UPDATE editorial."PreviewLink" AS opened
      SET openings = opened.openings + 1, "lastOpenedAt" = clock_timestamp()
      FROM ${linkWithMaker} WHERE link.id = opened.id AND link."secretHash" = ${hash} AND ${works}
      RETURNING opened.id, opened."revisionId", opened."allowsComments", opened."expiresAt"`
  )[0] ?? null;
