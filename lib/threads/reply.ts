import 'server-only';
import type { z } from 'zod';
import { command } from '@/lib/command';
import { accepted, type Outcome } from '@/lib/refusal';
import { databaseNow } from '@/lib/revisions/lock';
import type { Actor } from '@/lib/workflow/actor';
import type { newReply } from './form';
import { openThread } from './open';
import { tellOfWords } from './tell';

/**
 * Answers in a thread, resolved or not. Said twice in a row, it is stored once. What answers a guest stays inside.
 * Refuses: notFound, signedOut, wrongRole.
 */
export const reply = ({ threadId, text }: z.output<typeof newReply>, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    const opened = await openThread(tx, threadId, actor);
    if (!opened.ok) return opened;
    const { thread, current } = opened.value;
    const last = thread.comments.at(-1);
    if (last?.authorId === current.id && last.text === text) return accepted(undefined);
    const { id: commentId } = await tx.comment.create({
      data: { threadId, authorId: current.id, text, at: await databaseNow(tx) },
      select: { id: true },
    });
    const { termId, revisionId, createdById, comments, term } = thread;
    const others = [createdById, ...comments.map(({ authorId }) => authorId)];
    const said = { termId, glossaryId: term.glossaryId, revisionId, threadId, commentId, text, others };
    await tellOfWords(tx, said, current);
    return accepted(undefined);
  });
