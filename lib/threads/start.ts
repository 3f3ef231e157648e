import 'server-only';
import type { z } from 'zod';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { type Passage, passageQuote, replacePassage, selectedPassage } from '@/lib/passages/passage';
import { accepted, type FieldProblems, type Outcome, refused } from '@/lib/refusal';
import { type Content, draftContent } from '@/lib/revisions/content';
import { databaseNow } from '@/lib/revisions/lock';
import type { Actor } from '@/lib/workflow/actor';
import type { newThread } from './form';
import { openTerm } from './open';
import { tellOfWords } from './tell';

export type NewThread = z.output<typeof newThread>;
type Started = { threadId: string };

/**
 * Begins a thread on a passage of a revision, or on all of it; with a replacement it suggests other words for the
 * passage, which makes nobody a contributor. Said twice in a row, it is stored once. Refuses: notFound, signedOut,
 * wrongRole, wrongStatus (discarded), invalid (the revision does not say this there; the words do not fit there).
 */
export const startThread = (input: NewThread, actor: Actor): Promise<Outcome<Started>> =>
  command(async (tx) => {
    const place = await tx.revision.findUnique({ where: { id: input.revisionId }, select: { termId: true } });
    if (!place) return refused('notFound');
    const opened = await openTerm(tx, place.termId, actor);
    if (!opened.ok) return opened;
    const revision = await tx.revision.findUniqueOrThrow({
      where: { id: input.revisionId },
      include: { term: { select: { glossaryId: true } } },
    });
    if (revision.status === 'DISCARDED') return refused('wrongStatus');
    const content = revision.content as unknown as Content;
    const passage = input.selected && selectedPassage(content, input.selected);
    if (input.selected && !passage) return refused('invalid', { fields: gone });
    const wanting = input.replacement === null ? null : whyNot(content, passage, input.replacement);
    if (wanting) return refused('invalid', { fields: wanting });
    const before = await findSaid(tx, input, passage, opened.value);
    if (before) return accepted({ threadId: before });

    const { text, replacement, revisionId } = input;
    const at = await databaseNow(tx);
    const { id: threadId, comments } = await tx.thread.create({
      data: {
        termId: place.termId,
        revisionId,
        createdById: opened.value.id,
        createdAt: at,
        ...(passage && { field: passage.field, quote: passageQuote(content, passage) }),
        ...(text && { comments: { create: { authorId: opened.value.id, text, at } } }),
        ...(replacement !== null && { suggestion: { create: { replacement } } }),
      },
      select: { id: true, comments: { select: { id: true } } },
    });
    const said = { termId: place.termId, glossaryId: revision.term.glossaryId, revisionId, threadId, others: [] };
    const words = text || `Suggests “${replacement}” instead of “${input.selected?.exact}”.`;
    await tellOfWords(tx, { ...said, commentId: comments[0]?.id ?? null, text: words }, opened.value);
    return accepted({ threadId });
  });

const gone: FieldProblems = { '': 'The text does not say this any more: reload the page and select it again.' };

/** What keeps these words from being suggested for the passage. */
function whyNot(content: Content, passage: Passage | null, replacement: string): FieldProblems | null {
  if (!passage) return { replacement: 'Select the words to replace first.' };
  if (passageQuote(content, passage).exact === replacement) return { replacement: 'These are the same words.' };
  const changed = replacePassage(content, passage, replacement);
  if (!changed) return { replacement: 'A suggestion stays within one paragraph.' };
  const parsed = draftContent.safeParse(changed);
  return parsed.success ? null : { replacement: parsed.error.issues[0]?.message ?? 'These words do not fit here.' };
}

/** The actor's last thread on the revision, where it is this one. */
async function findSaid(
  tx: Transaction,
  { revisionId, text, replacement }: NewThread,
  passage: Passage | null,
  { id: createdById }: Actor,
): Promise<string | null> {
  const last = await tx.thread.findFirst({
    where: { revisionId, createdById },
    orderBy: { id: 'desc' },
    include: { suggestion: true, comments: { orderBy: { id: 'asc' }, take: 1 } },
  });
  if (!last || last.resolvedAt) return null;
  const quote = last.quote as { start: number; exact: string } | null;
  const isSame =
    last.field === (passage?.field ?? '') &&
    (quote?.start ?? null) === (passage?.start ?? null) &&
    (last.comments[0]?.text ?? '') === text &&
    (last.suggestion?.replacement ?? null) === replacement;
  return isSame ? last.id : null;
}
