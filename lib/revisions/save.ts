import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { addTopics } from '@/lib/glossaries/topics';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { isTaken, takenSlug } from '@/lib/terms/addresses';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import { lockActor } from './accounts';
import { conflict } from './conflict';
import type { Content } from './content';
import { writeDerived } from './derived';
import { contentHash } from './hash';
import { databaseNow, lockTerms } from './lock';
import { findOpened, type OpenedRevision } from './open';
import { findBrokenReferences } from './references';
import { showOnTerm } from './shown';

export type Save = { revisionId: string; version: number; content: Content };
export type Saved = { version: number; savedAt: Date };

/**
 * Saves a draft's content and makes whoever changed something its contributor. Content that is already there stays as it
 * is, version and all, so that a repeated request does nothing. Refuses: notFound, signedOut, wrongRole, conflict (with
 * who and when), wrongStatus (not a draft), invalid (slug taken, unknown terms).
 */
export const saveDraft = (input: Save, actor: Actor): Promise<Outcome<Saved>> =>
  command(async (tx) => {
    const place = await tx.revision.findUnique({
      where: { id: input.revisionId },
      select: { termId: true },
    });
    if (!place) return refused('notFound');
    await lockTerms(tx, [place.termId]);
    const current = await lockActor(tx, actor);
    const revision = await findOpened(tx, input.revisionId);
    if (!revision) return refused('notFound');
    if (!current) return refused('signedOut');
    if (!mayEnter(current, revision.term.glossaryId)) return refused('notFound');
    if (!holds(current, 'AUTHOR', revision.term.glossaryId)) return refused('wrongRole');
    return saveOpened(tx, revision, input, current);
  });

/** The same for a revision whose term is locked, without asking for a role. Nobody as author: the operator. */
export async function saveOpened(
  tx: Transaction,
  revision: OpenedRevision,
  { version, content }: Pick<Save, 'version' | 'content'>,
  author: Actor | null,
): Promise<Outcome<Saved>> {
  const { id: revisionId, termId, term, status } = revision;
  const hash = contentHash(content);
  const isDraft = status === 'DRAFT';
  if (isDraft && hash === revision.contentHash)
    return accepted({ version: revision.version, savedAt: revision.savedAt });
  if (version !== revision.version) return conflict(tx, revisionId);
  if (!isDraft) return refused('wrongStatus');
  if (content.slug !== revision.content.slug && (await isTaken(tx, term.glossaryId, content.slug, termId)))
    return refused('invalid', { fields: takenSlug });
  const fields = await findBrokenReferences(tx, content, { termId, revisionId }, author);
  if (Object.keys(fields).length > 0) return refused('invalid', { fields });

  const now = await databaseNow(tx);
  const { count } = await tx.revision.updateMany({
    where: { id: revisionId, version, status: 'DRAFT' },
    data: { content, contentHash: hash, savedAt: now, version: { increment: 1 } },
  });
  if (count === 0) return conflict(tx, revisionId);
  await addTopics(tx, term.glossaryId, content.topics);
  await writeDerived(tx, revisionId, content);
  await showOnTerm(tx, term, content, now);
  if (author) await contribute(tx, revision, author.id, now);
  return accepted({ version: version + 1, savedAt: now });
}

/** Autosave would fill the history: a contributor is told of once per revision. */
async function contribute(tx: Transaction, revision: OpenedRevision, userId: string, at: Date): Promise<void> {
  const { id: revisionId, termId, number, contributors } = revision;
  await tx.contributor.upsert({
    where: { revisionId_userId: { revisionId, userId } },
    create: { revisionId, userId, at },
    update: { at },
  });
  if (contributors.some(({ id }) => id === userId)) return;
  await appendEvent(tx, { stream: termId, kind: 'drafted', actorId: userId, termId, revisionId, details: { number } });
}
