import type { Conversation } from '@/components/threads/conversation';
import { standingOf } from '@/lib/revisions/standing';
import type { RevisionView } from '@/lib/terms/find';
import { listThreads } from '@/lib/threads/list';
import { type Actor, holds, worksOnTexts } from '@/lib/workflow/actor';
import { isOpen } from '@/lib/workflow/status';
import { refusal } from '@/lib/workflow/transitions';
import { listColleagues } from './read-once';
import { declineSuggestion, reopenThread, reply, resolveThread, startThread, takeSuggestion } from './review/actions';

/** What is said about the revision that is shown, and what this person may do about it. Two queries. */
export async function conversationOf(found: RevisionView, actor: Actor): Promise<Conversation> {
  const { term, revision } = found;
  const { id, number, version, status } = revision;
  const [threads, people] = await Promise.all([
    listThreads(term.id, revision.content),
    listColleagues(term.glossaryId),
  ]);
  const isAuthor = holds(actor, 'AUTHOR', term.glossaryId);
  const mustWithdraw = isOpen(status) && status !== 'DRAFT';
  const mayWithdraw = refusal('withdraw', standingOf(found), actor) === null;
  return {
    revision: { id, number, version },
    threads,
    people,
    mayTalk: worksOnTexts(actor, term.glossaryId),
    mayDecide: isAuthor && (!mustWithdraw || mayWithdraw),
    takingWords: status === 'DRAFT' ? null : takingWords(mustWithdraw, number),
    actions: { startThread, reply, resolveThread, reopenThread, takeSuggestion, declineSuggestion },
    now: new Date(),
  };
}

const takingWords = (mustWithdraw: boolean, number: number): string =>
  mustWithdraw
    ? `Taking it withdraws revision ${number} and opens the next draft with these words.`
    : 'Taking it opens the next draft with these words.';
