import 'server-only';
import type { Transaction } from '@/lib/db';
import { tell } from '@/lib/notifications/tell';
import { findOpened } from '@/lib/revisions/open';
import type { Actor } from '@/lib/workflow/actor';
import { mentionedIn } from './mentions';
import { listMentionable } from './people';

type Said = {
  termId: string;
  glossaryId: string;
  revisionId: string;
  threadId: string;
  /** Nothing, where nothing was written. */
  commentId: string | null;
  text: string;
  /** Those who take part in the thread already. */
  others: readonly (string | null)[];
};

/**
 * Tells of what was said: those mentioned that they are, the authors of the revision and those in the thread that
 * somebody wrote. Nobody is told twice, and nobody of their own words (lib/notifications/tell.ts).
 */
export async function tellOfWords(tx: Transaction, said: Said, actor: Actor): Promise<void> {
  const { termId, glossaryId, revisionId, threadId, commentId, text, others } = said;
  const mentioned = text.includes('@') ? mentionedIn(text, await listMentionable(glossaryId, tx)) : [];
  if (commentId && mentioned.length > 0)
    await tx.mention.createMany({ data: mentioned.map((userId) => ({ commentId, userId })) });
  const revision = await findOpened(tx, revisionId);
  const authors = revision ? [...revision.contributors, ...revision.writers].map(({ id }) => id) : [];
  const told = { actorId: actor.id, termId, revisionId, threadId, details: { number: revision?.number ?? null, text } };
  await tell(tx, { ...told, kind: 'mentioned', to: mentioned });
  const to = [...authors, ...others].filter((id): id is string => id !== null && !mentioned.includes(id));
  await tell(tx, { ...told, kind: 'replied', to });
}
