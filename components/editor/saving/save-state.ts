import type { Outcome, Refusal } from '@/lib/refusal';
import type { Content } from '@/lib/revisions/content';
import type { ContentField } from '@/lib/revisions/merge';
import type { Status } from '@/lib/workflow/status';

export type Draft = { content: Content; version: number };

/** The revision as the server has it now, and who left it so: `own` where it was this person, in another tab. */
export type Current = Draft & { status: Status; by: string | null; own: boolean; at: string };

/** Text that no server has: what it grew out of, and what it became. */
export type Unsaved = { base: Content; draft: Draft };

/** Where the text on the screen stands, compared with the text in the database. */
export type SaveState =
  | { phase: 'saved'; at: string | null }
  | { phase: 'waiting' }
  | { phase: 'saving' }
  | { phase: 'failed'; refusal: Refusal | null } // nothing: the server could not be reached
  | { phase: 'disputed'; theirs: Current; fields: ContentField[] }
  | { phase: 'closed'; theirs: Current; unsaved: boolean };

/** What the queue needs of the world: a server, a clock, a form and a place to keep a copy. */
export type Surroundings = {
  save: (draft: Draft) => Promise<Outcome<{ version: number; savedAt: string }>>;
  findCurrent: () => Promise<Outcome<Current>>;
  /** The content as the server will store it, or what is wrong with it. */
  clean: (content: Content) => Outcome<Content>;
  /** Runs something later; the answer calls it off. */
  later: (run: () => void, milliseconds: number) => () => void;
  /** Keeps a copy of what is not saved yet; nothing: all is saved. */
  keep: (unsaved: Unsaved | null) => void;
  onState: (state: SaveState) => void;
  /** Fields that were taken from the other side and have to appear in the form. */
  onTaken: (content: Content, fields: ContentField[], theirs: Current) => void;
};
