import 'server-only';
import { db } from '@/lib/db';

export type GuestComment = { id: string; name: string; text: string; at: Date };

/**
 * What guests said by this link, oldest first. What people with an account say, also in answer to them, stays inside.
 */
export const listGuestComments = async (linkId: string): Promise<GuestComment[]> =>
  (
    await db.comment.findMany({
      where: { authorId: null, thread: { previewLinkId: linkId } },
      orderBy: { id: 'asc' },
      select: { id: true, guestName: true, text: true, at: true },
    })
  ).map(({ guestName, ...comment }) => ({ ...comment, name: guestName }));
