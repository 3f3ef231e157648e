import 'server-only';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { notifyPages } from '@/lib/published/notify';
import { projectTerm } from '@/lib/published/project';
import { accepted, type FieldProblems, type Outcome, refused } from '@/lib/refusal';
import { isTaken, takenSlug } from '@/lib/terms/addresses';
import type { Moved } from './apply';
import { conflict } from './conflict';
import { goLive } from './go-live';
import { databaseNow, lockTerms } from './lock';
import { findOpened } from './open';
import { monthsAfter } from './review-due';

/**
 * Publishes a draft without review: the operator's right on the command line, marked as an import on the revision and in
 * the record. After a refusal the transaction must be rolled back.
 * Refuses: notFound, conflict, wrongStatus (not a draft), incomplete (no headword or definition, slug missing or taken).
 */
export async function publishImported(
  tx: Transaction,
  { revisionId, version }: { revisionId: string; version: number },
): Promise<Outcome<Moved>> {
  const place = await tx.revision.findUnique({ where: { id: revisionId }, select: { termId: true } });
  if (!place) return refused('notFound');
  await lockTerms(tx, [place.termId]);
  const revision = await findOpened(tx, revisionId);
  if (!revision) return refused('notFound');
  if (revision.version !== version) return conflict(tx, revisionId);
  if (revision.status !== 'DRAFT') return refused('wrongStatus');
  const { term, termId, number, content } = revision;
  const fields: FieldProblems = {};
  if (!content.headword) fields.headword = 'The headword is missing.';
  if (!content.definition) fields.definition = 'The definition is missing.';
  if (!content.slug) fields.slug = 'The address is missing.';
  else if (await isTaken(tx, term.glossaryId, content.slug, termId)) Object.assign(fields, takenSlug);
  if (Object.keys(fields).length > 0) return refused('incomplete', { fields });

  const now = await databaseNow(tx);
  const superseded = await goLive(tx, revision, now);
  await tx.revision.update({
    where: { id: revisionId },
    data: {
      status: 'PUBLISHED',
      imported: true,
      publishedAt: now,
      reviewInterval: term.glossary.reviewInterval,
      reviewDueAt: monthsAfter(now, term.glossary.reviewInterval),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await appendEvent(tx, {
    stream: termId,
    kind: 'imported',
    actorId: null,
    termId,
    revisionId,
    details: { number, from: 'DRAFT', to: 'PUBLISHED', ...superseded },
  });
  await notifyPages(tx, await projectTerm(tx, termId));
  return accepted({ status: 'PUBLISHED', version: version + 1 });
}
