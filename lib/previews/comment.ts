import 'server-only';
import type { z } from 'zod';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { tell } from '@/lib/notifications/tell';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { databaseNow, lockTerms } from '@/lib/revisions/lock';
import { findOpened } from '@/lib/revisions/open';
import { secretHash } from '@/lib/secret';
import { isCaught } from '@/lib/visitors/honeypot';
import type { guestComment } from './form';
import { linkWithMaker, works } from './working';

type GuestComment = z.output<typeof guestComment>;
type Link = { id: string; makerId: string; revisionId: string; termId: string };

/** What one link takes in a quarter of an hour, and in all. */
export const guestLimits = { lately: 20, ever: 200 };
const quarterOfAnHour = 15 * 60;

/**
 * Stores what a guest says about the revision of a preview link, as a thread of its term, and tells its authors and the
 * link's maker. Said twice in a row, it is stored once. Refuses: notFound (a link that does not work, or takes no
 * comments), tooMany (per link; the funnel counts networks), invalid (the link has taken all it can).
 */
export async function commentAsGuest({ secret, name, text, ...hidden }: GuestComment): Promise<Outcome> {
  // A program need not learn that it was found out.
  if (isCaught(hidden)) return accepted(undefined);
  return command(async (tx) => {
    const hash = secretHash(secret);
    const seen = hash === null ? null : await lockLink(tx, hash);
    if (!seen) return refused('notFound');
    const { id: previewLinkId, makerId, termId, revisionId } = seen;
    const said = await countSaid(tx, previewLinkId);
    if (said.ever >= guestLimits.ever)
      return refused('invalid', { fields: { '': 'This page has taken all the comments it can take.' } });
    if (said.lately >= guestLimits.lately) return refused('tooMany', { retryAfter: quarterOfAnHour });
    if (said.last?.guestName === name && said.last.text === text) return accepted(undefined);
    const createdAt = await databaseNow(tx);
    const comments = { create: { guestName: name, text, at: createdAt } };
    const thread = await tx.thread.create({
      data: { termId, revisionId, previewLinkId, guestName: name, createdAt, comments },
      select: { id: true },
    });
    const revision = await findOpened(tx, revisionId);
    const authors = revision ? [...revision.contributors, ...revision.writers].map(({ id }) => id) : [];
    const details = { number: revision?.number ?? null, guest: name, text };
    const to = [...authors, makerId];
    await tell(tx, { kind: 'replied', to, actorId: null, termId, revisionId, threadId: thread.id, details });
    return accepted(undefined);
  });
}

/** The link, locked after its term, where it works and takes comments: what is said by one link is said in turn. */
async function lockLink(tx: Transaction, hash: string): Promise<Link | null> {
  const [place] = await tx.$queryRaw<{ termId: string }[]>`
    SELECT term.id AS "termId" FROM ${linkWithMaker} WHERE link."secretHash" = ${hash}`;
  if (!place) return null;
  await lockTerms(tx, [place.termId]);
  const [link] = await tx.$queryRaw<Link[]>`
    SELECT link.id, maker.id AS "makerId", revision.id AS "revisionId", term.id AS "termId" FROM ${linkWithMaker}
    WHERE link."secretHash" = ${hash} AND link."allowsComments" AND ${works} FOR UPDATE OF link`;
  return link ?? null;
}

async function countSaid(tx: Transaction, previewLinkId: string) {
  const [counted] = await tx.$queryRaw<{ ever: number; lately: number }[]>`
    SELECT count(*)::int AS ever,
      (count(*) FILTER (WHERE "createdAt" > clock_timestamp() - make_interval(secs => ${quarterOfAnHour}::int)))::int AS lately
    FROM editorial."Thread" WHERE "previewLinkId" = ${previewLinkId}::uuid`;
  const last = await tx.comment.findFirst({
    where: { authorId: null, thread: { previewLinkId } },
    orderBy: { id: 'desc' },
    select: { guestName: true, text: true },
  });
  return { ever: counted?.ever ?? 0, lately: counted?.lately ?? 0, last };
}
