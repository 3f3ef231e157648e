import 'server-only';
import type { z } from 'zod';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { findPassage, replacePassage } from '@/lib/passages/passage';
import type { Quote } from '@/lib/passages/quote';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { applyTransitionIn } from '@/lib/revisions/apply';
import { conflict } from '@/lib/revisions/conflict';
import { type Content, draftContent } from '@/lib/revisions/content';
import { findOpened, type OpenedRevision } from '@/lib/revisions/open';
import { reviseIn } from '@/lib/revisions/revise';
import { saveOpened } from '@/lib/revisions/save';
import { type Actor, holds } from '@/lib/workflow/actor';
import { isOpen } from '@/lib/workflow/status';
import { decideSuggestion } from './decide';
import type { suggestionToTake } from './form';
import { type OpenedThread, openThread } from './open';

type ToTake = z.output<typeof suggestionToTake>;

/**
 * Takes suggested words into the term's draft, as the author's own change: whoever takes them is the contributor. What
 * is not a draft any more becomes one first: text in review or approved is withdrawn, then revised. Returns the draft.
 * Refuses: notFound, signedOut, wrongRole, wrongStatus (decided already; scheduled), conflict (another revision or
 * version than was shown), notYours (in review, and not theirs to withdraw), invalid (the passage is gone; does not fit).
 */
export const takeSuggestion = (input: ToTake, actor: Actor): Promise<Outcome<{ revisionId: string; number: number }>> =>
  command(async (tx) => {
    const opened = await openThread(tx, input.threadId, actor);
    if (!opened.ok) return opened;
    const { thread, current } = opened.value;
    if (!thread.suggestion) return refused('notFound');
    if (!holds(current, 'AUTHOR', thread.term.glossaryId)) return refused('wrongRole');
    if (thread.suggestion.state !== 'PENDING') return refused('wrongStatus');
    const shown = await findOpened(tx, input.revisionId);
    if (!shown || shown.termId !== thread.termId) return refused('notFound');
    if (shown.version !== input.version) return conflict(tx, shown.id);
    const draft = await openDraft(tx, shown, current);
    if (!draft.ok) return draft;
    const content = withSuggestion(draft.value.content, thread, thread.suggestion.replacement);
    if (!content.ok) return content;
    const saved = await saveOpened(tx, draft.value, { version: draft.value.version, content: content.value }, current);
    if (!saved.ok) return saved;
    const { id: revisionId, number } = draft.value;
    await decideSuggestion(tx, thread, 'TAKEN', { id: revisionId, number }, current);
    return accepted({ revisionId, number });
  });

/** The revision, if it is a draft; else the next one, for which it makes room. */
async function openDraft(tx: Transaction, shown: OpenedRevision, author: Actor): Promise<Outcome<OpenedRevision>> {
  if (shown.status === 'DRAFT') return accepted(shown);
  if (isOpen(shown.status)) {
    const note = 'To take a suggestion into the text.';
    const { id: revisionId, version } = shown;
    const withdrawn = await applyTransitionIn(tx, { name: 'withdraw', revisionId, version, note }, author);
    if (!withdrawn.ok) return withdrawn;
  }
  const revised = await reviseIn(tx, { termId: shown.termId }, author);
  if (!revised.ok) return revised;
  const draft = await findOpened(tx, revised.value.revisionId);
  return draft ? accepted(draft) : refused('notFound');
}

function withSuggestion(content: Content, thread: OpenedThread, replacement: string): Outcome<Content> {
  const passage = thread.quote && findPassage(content, thread.field, thread.quote as unknown as Quote);
  const changed = passage && replacePassage(content, passage, replacement);
  if (!changed)
    return refused('invalid', { fields: { '': 'The words it would replace are not in the text any more.' } });
  const parsed = draftContent.safeParse(changed);
  if (parsed.success) return accepted(parsed.data);
  return refused('invalid', { fields: { '': parsed.error.issues[0]?.message ?? 'These words do not fit here.' } });
}
