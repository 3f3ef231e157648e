import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Frequency } from '@/lib/linking/links';
import { type Reading, readLine } from '@/lib/linking/reading';
import type { Content } from '@/lib/revisions/content';
import { type PageLinks, pageText, type WrittenLink } from './page-text';

type Stored = { definitionHtml: string; html: string; questions: unknown; keys: string[] | null };
type Row = { id: string; glossaryId: string; frequency: Frequency; linksTo: string[]; content: Content } & Stored;

/** A live page as it is linked: its text, its glossary's rules, and what is stored of it now. */
export type Page = {
  id: string;
  glossaryId: string;
  frequency: Frequency;
  /** The glossaries whose terms it links to. */
  reach: string[];
  content: Content;
  lines: Reading[];
  written: WrittenLink[];
  split: (links: Parameters<ReturnType<typeof pageText>['split']>[0]) => PageLinks;
  stored: Stored;
};

/**
 * Locks those of the live pages that nobody else is writing at this moment, in the order of their ids, and returns their
 * ids: whoever writes one of the others links it as well. What is read after it is as new as the lock.
 */
export async function lockPages(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM published.term WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE SKIP LOCKED`;
  return locked.map(({ id }) => id);
}

/** The live pages with these ids, read. */
export async function listPages(tx: Transaction, ids: readonly string[]): Promise<Page[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT term.id, term."glossaryId", glossary.linking AS frequency, glossary."linksTo", revision.content,
      term."definitionHtml", term.html, term.questions, wording.keys
    FROM published.term AS term
    JOIN editorial."Revision" AS revision ON revision.id = term."revisionId"
    JOIN editorial."Glossary" AS glossary ON glossary.id = term."glossaryId"
    LEFT JOIN published.wording AS wording ON wording."termId" = term.id
    WHERE term.id = ANY(${ids}::uuid[]) ORDER BY term.id`;
  return rows.map(readPage);
}

/** A page, read; its text need not be live. */
export function readPage({ id, glossaryId, frequency, linksTo, content, ...stored }: Row): Page {
  const { lines, written, split } = pageText(content);
  const reach = [glossaryId, ...linksTo];
  return { id, glossaryId, frequency, reach, content, lines: lines.map(readLine), written, split, stored };
}
