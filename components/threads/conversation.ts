import type { z } from 'zod';
import type { Selected } from '@/lib/passages/passage';
import type { Outcome } from '@/lib/refusal';
import type { newReply, newThread, suggestionToTake } from '@/lib/threads/form';
import type { ThreadView } from '@/lib/threads/list';
import type { Mentionable } from '@/lib/threads/mentions';

type Named = { threadId: string };

export type ThreadActions = {
  startThread: (input: z.input<typeof newThread>) => Promise<Outcome<Named>>;
  reply: (input: z.input<typeof newReply>) => Promise<Outcome>;
  resolveThread: (input: Named) => Promise<Outcome>;
  reopenThread: (input: Named) => Promise<Outcome>;
  takeSuggestion: (input: z.input<typeof suggestionToTake>) => Promise<Outcome<{ number: number }>>;
  declineSuggestion: (input: Named) => Promise<Outcome>;
};

/** What is said about a revision, and what this person may do about it. */
export type Conversation = {
  revision: { id: string; number: number; version: number };
  threads: readonly ThreadView[];
  people: readonly Mentionable[];
  mayTalk: boolean;
  /** Whether suggestions can be taken or declined by this person now. */
  mayDecide: boolean;
  /** What taking a suggestion does beside, where the revision is no draft. */
  takingWords: string | null;
  actions: ThreadActions;
  /** When the page was made: ages count from it. */
  now: Date;
};

/** What a new thread is about: a selection, or null: the whole revision. */
export type Subject = Selected | null;
