'use client';

import { CommandButton } from '@/components/people/command-button';
import type { ThreadView } from '@/lib/threads/list';
import type { Conversation } from './conversation';

type Props = {
  thread: ThreadView & { suggestion: NonNullable<ThreadView['suggestion']> };
  conversation: Conversation;
};

const decided = { TAKEN: 'Taken', DECLINED: 'Declined' } as const;

/** Other words for a passage, and the two clicks that decide on them. */
export function SuggestionView({ thread, conversation }: Props) {
  const { suggestion, quote, shown, id: threadId } = thread;
  const { actions, revision, mayDecide, takingWords } = conversation;
  const { state, replacement, decidedBy } = suggestion;
  return (
    <div className="grid gap-2">
      <p className="font-serif text-[15px] leading-snug wrap-anywhere">
        <span className="sr-only">Suggestion: instead of </span>
        <del className="bg-danger/10 decoration-danger decoration-2">{quote?.exact}</del>{' '}
        <span className="sr-only">write </span>
        {replacement ? (
          <ins className="bg-ok/12 decoration-ok decoration-2 underline-offset-3">{replacement}</ins>
        ) : (
          <span className="text-muted">(nothing)</span>
        )}
      </p>
      {state !== 'PENDING' && (
        <p className="text-[13px] text-muted">
          {decided[state]} by {decidedBy}
        </p>
      )}
      {state === 'PENDING' && mayDecide && (
        <>
          {shown && takingWords && <p className="text-[13px] text-muted">{takingWords}</p>}
          <div className="flex flex-wrap gap-2">
            {shown && (
              <CommandButton
                size="small"
                look="primary"
                command={() => actions.takeSuggestion({ threadId, revisionId: revision.id, version: revision.version })}
                done="Taken into the text"
              >
                Take
              </CommandButton>
            )}
            <CommandButton size="small" command={() => actions.declineSuggestion({ threadId })} done="Declined">
              Decline
            </CommandButton>
          </div>
        </>
      )}
    </div>
  );
}
