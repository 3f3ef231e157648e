import type { PickableTerm } from '@/components/workflow/term-picker';
import type { ApplyTransition } from '@/components/workflow/transition-dialog';
import type { Outcome } from '@/lib/refusal';
import type { Content } from '@/lib/revisions/content';
import type { Actor } from '@/lib/workflow/actor';
import type { Standing } from '@/lib/workflow/transitions';
import type { Current } from './saving/save-state';

/** A name of this term that another term of the glossary bears too. */
export type Collision = { name: string; termId: string; headword: string; page: string };

/** Everything the editor shows of a draft and its term. */
export type Editing = {
  term: { id: string; slug: string; glossaryName: string; glossarySlug: string; live: boolean };
  revision: { id: string; number: number; version: number; savedAt: string; content: Content };
  standing: Standing;
  contributors: readonly string[];
  topics: readonly { slug: string; name: string }[];
  /** The terms that the content points to. */
  known: readonly PickableTerm[];
  actor: Actor;
};

/** What the editor asks of the server. */
export type EditingActions = {
  saveDraft: (input: {
    revisionId: string;
    version: number;
    personId: string;
    content: Content;
  }) => Promise<Outcome<{ version: number; savedAt: string }>>;
  findCurrent: (input: { revisionId: string }) => Promise<Outcome<Current>>;
  applyTransition: ApplyTransition;
  listTerms: (input: { termId: string; query: string }) => Promise<Outcome<PickableTerm[]>>;
  listCollisions: (input: { termId: string; names: string[] }) => Promise<Outcome<Collision[]>>;
};
