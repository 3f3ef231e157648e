import type { Content } from '@/lib/revisions/content';
import { slugOf } from '@/lib/terms/slug';

export const entryStatuses = ['published', 'draft', 'in review', 'approved', 'returned'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/**
 * A term as files have it. Its content names other terms by their slug where a revision names them by id; a term of
 * another glossary is named "glossary/slug". Nothing in it is checked yet: lib/interop/plan.ts does that.
 */
export type Entry = {
  /** Where it was read: a file name, or a file name and a row. */
  source: string;
  /** The name of its file as an address, where it has one: other entries, and its translations, may go by it. */
  key?: string;
  /** What it is a translation of: "glossary/slug", or a slug where the import names the glossary. */
  translates?: string;
  status: EntryStatus;
  content: Content;
};

/** What the files say of the glossary itself. */
type GlossaryHead = { name: string; description: string; locale: string };

/** All that some files hold, or a glossary to be written to files. */
export type Bundle = {
  glossary: GlossaryHead | null;
  /** Topic slug → name. */
  topics: Record<string, string>;
  entries: Entry[];
  /** Parts that could not be read, each with why, in plain words. */
  unreadable: { source: string; reason: string }[];
};

/** "container" of "container.md". */
export const keyOf = (file: string): string => slugOf(file.replace(/^.*\//, '').replace(/\.md$/i, ''));

export type SourceFile = { name: string; text: string };

/** What may be taken in at once: bytes of one file and of all, entries. */
export const importCaps = { fileBytes: 20_000_000, bytes: 40_000_000, entries: 5_000 } as const;

export const emptyBundle = (): Bundle => ({ glossary: null, topics: {}, entries: [], unreadable: [] });
