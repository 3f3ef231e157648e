import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { addTopics } from '@/lib/glossaries/topics';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { isTaken, takenSlug } from '@/lib/terms/addresses';
import { reservedSlugs, slugOf } from '@/lib/terms/slug';
import { comparisonKey } from '@/lib/text/normalise';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import { lockActor } from './accounts';
import type { Content } from './content';
import { writeDerived } from './derived';
import { contentHash } from './hash';
import { databaseNow } from './lock';
import { findBrokenReferences } from './references';

export type NewTerm = { glossaryId: string; content: Content };
export type CreatedTerm = { termId: string; revisionId: string; version: number };

/**
 * Opens a new term with its first draft, by an author of the glossary. An empty slug is derived from the headword.
 * Refuses: notFound (glossary), wrongRole, invalid (headword missing, slug taken, unknown terms).
 */
export const createTerm = (input: NewTerm, actor: Actor): Promise<Outcome<CreatedTerm>> =>
  command(async (tx) => {
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!mayEnter(current, input.glossaryId)) return refused('notFound');
    if (!holds(current, 'AUTHOR', input.glossaryId)) return refused('wrongRole');
    return createTermIn(tx, input, current);
  });

/** The same inside a transaction, without asking for a role. Nobody as author: the operator, on the command line. */
export async function createTermIn(
  tx: Transaction,
  { glossaryId, content: given }: NewTerm,
  author: Actor | null,
): Promise<Outcome<CreatedTerm>> {
  const glossary = await tx.glossary.findUnique({ where: { id: glossaryId }, select: { id: true } });
  if (!glossary) return refused('notFound');
  const { headword } = given;
  if (!headword) return refused('invalid', { fields: { headword: 'The headword is missing.' } });
  const content = { ...given, slug: given.slug || addressOf(headword) };
  if (await isTaken(tx, glossaryId, content.slug, null)) return refused('invalid', { fields: takenSlug });

  const now = await databaseNow(tx);
  const { id: termId } = await tx.term.create({
    data: {
      glossaryId,
      slug: content.slug,
      headword,
      sortKey: comparisonKey(headword),
      createdAt: now,
      touchedAt: now,
    },
    select: { id: true },
  });
  const fields = await findBrokenReferences(tx, content, { termId }, author);
  if (Object.keys(fields).length > 0) return refused('invalid', { fields });

  await addTopics(tx, glossaryId, content.topics);
  const { id: revisionId, version } = await tx.revision.create({
    data: {
      termId,
      number: 1,
      content,
      contentHash: contentHash(content),
      createdById: author?.id ?? null,
      createdAt: now,
      savedAt: now,
      contributors: author ? { create: { userId: author.id, at: now } } : {},
    },
    select: { id: true, version: true },
  });
  await writeDerived(tx, revisionId, content);
  const actorId = author?.id ?? null;
  const details = { number: 1, to: 'DRAFT', headword };
  await appendEvent(tx, { stream: termId, kind: 'created', actorId, termId, revisionId, details });
  return accepted({ termId, revisionId, version });
}

/** The slug of a headword, told apart from the site's own addresses ("Search"). */
function addressOf(headword: string): string {
  const slug = slugOf(headword);
  return reservedSlugs.term.has(slug) ? `${slug}-term` : slug;
}
