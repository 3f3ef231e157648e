import 'server-only';
import type { Transaction } from '@/lib/db';
import { accepted, type Outcome } from '@/lib/refusal';
import { draftContent, emptyContent } from '@/lib/revisions/content';
import { createTermIn } from '@/lib/revisions/create';
import { publishImported } from '@/lib/revisions/import';
import { findOpened } from '@/lib/revisions/open';
import { reviseIn } from '@/lib/revisions/revise';
import { saveOpened } from '@/lib/revisions/save';
import { pairIn } from '@/lib/translations/pair';
import type { Actor } from '@/lib/workflow/actor';
import type { Entry } from './bundle';
import { contentOf, type Plan, type PlannedEntry } from './plan';

type Writing = PlannedEntry & { entry: Entry };

/**
 * Writes what the plan calls new or changed, through the commands of lib/revisions: all new terms first, so that links
 * find them, then all content, then what goes live, then what translates what. Nobody as author: the operator. Refuses what a command refuses.
 */
export async function writeRows(
  tx: Transaction,
  glossaryId: string,
  { rows, idOf }: Plan,
  author: Actor | null,
): Promise<Outcome> {
  const writing = rows.filter((row): row is Writing => row.entry !== null && ['new', 'changed'].includes(row.outcome));
  const created = new Map<string, { termId: string; revisionId: string }>();
  for (const { slug, headword, term } of writing) {
    if (term) continue;
    const content = draftContent.parse({ ...emptyContent(headword), slug });
    const outcome = await createTermIn(tx, { glossaryId, content }, author);
    if (!outcome.ok) return outcome;
    created.set(slug, outcome.value);
  }
  const ids: Plan['idOf'] = (reference) => created.get(reference)?.termId ?? idOf(reference);
  for (const row of writing) {
    const opened = await openRevision(tx, row, created, author);
    if (!opened.ok) return opened;
    const outcome = await fill(tx, opened.value, row, ids, author);
    if (!outcome.ok) return outcome;
  }
  for (const { slug, term, originalId } of rows) {
    const termId = created.get(slug)?.termId ?? term?.termId;
    if (!termId || !originalId) continue;
    const paired = await pairIn(tx, { termId, originalId }, author);
    if (!paired.ok) return paired;
  }
  return accepted(undefined);
}

/** The draft to write into: the new term's, an untouched one, or the term's next. */
async function openRevision(
  tx: Transaction,
  { slug, term }: Writing,
  created: ReadonlyMap<string, { revisionId: string }>,
  author: Actor | null,
): Promise<Outcome<string>> {
  const first = created.get(slug)?.revisionId ?? term?.open?.id;
  if (first) return accepted(first);
  const revised = await reviseIn(tx, { termId: term?.termId ?? '' }, author);
  return revised.ok ? accepted(revised.value.revisionId) : revised;
}

async function fill(
  tx: Transaction,
  revisionId: string,
  row: Writing,
  idOf: Plan['idOf'],
  author: Actor | null,
): Promise<Outcome> {
  const revision = await findOpened(tx, revisionId);
  if (!revision) throw new Error(`Revision ${revisionId} was here a moment ago.`);
  const saved = await saveOpened(tx, revision, { version: revision.version, content: contentOf(row, idOf) }, author);
  if (!saved.ok) return saved;
  if (!row.publishes) return accepted(undefined);
  const published = await publishImported(tx, { revisionId, version: saved.value.version });
  return published.ok ? accepted(undefined) : published;
}
