'use client';

import type { Conversation } from '@/components/threads/conversation';
import { TermConversation } from '@/components/threads/term-conversation';
import { refused } from '@/lib/refusal';

type Props = {
  conversation: Conversation;
  /** Saves what is typed; the version that is then stored, or null where it could not be. */
  settle: () => Promise<number | null>;
  /** Hears that the draft was changed on the server. */
  onTaken: (seen: { version: number; status: 'DRAFT' }) => void;
};

/** What is said about the draft, beside it: a suggestion is taken into what was typed until then. */
export function EditorConversation({ conversation, settle, onTaken }: Props) {
  const { actions } = conversation;
  const takeSuggestion: typeof actions.takeSuggestion = async (input) => {
    const version = await settle();
    if (version === null) return refused('conflict');
    const outcome = await actions.takeSuggestion({ ...input, version });
    if (outcome.ok) onTaken({ version: version + 1, status: 'DRAFT' });
    return outcome;
  };
  const here = { ...conversation, actions: { ...actions, takeSuggestion } };
  return here.threads.length > 0 || here.mayTalk ? <TermConversation conversation={here} /> : null;
}
