import 'server-only';
import type { Transaction } from '@/lib/db';
import { type Content, draftContent, missingForSubmission } from '@/lib/revisions/content';
import { contentHash } from '@/lib/revisions/hash';
import type { Actor } from '@/lib/workflow/actor';
import type { Bundle, Entry } from './bundle';
import { planPairs } from './pairing';
import { referencesOf, renameReferences } from './references';
import { listForeign, listFormerSlugs, listStanding, type StandingTerm } from './standing';

export const planOutcomes = ['new', 'changed', 'unchanged', 'refused'] as const;
type PlanOutcome = (typeof planOutcomes)[number];

/** What an import would do with one part of the files, and why it would not. */
export type PlannedRow = {
  source: string;
  headword: string;
  slug: string;
  outcome: PlanOutcome;
  reasons: string[];
  /** What is taken, but not as it stands. */
  remarks: string[];
  /** Whether the term goes live at once. */
  publishes: boolean;
  /** The term that it becomes a translation of. */
  originalId: string | null;
};

export type PlannedEntry = PlannedRow & { entry: Entry | null; term: StandingTerm | null };
export type Plan = { rows: PlannedEntry[]; idOf: (reference: string) => string | null };

/** How the bundle is taken in: by whom (nobody: the operator), and as translations of which glossary. */
export type Importing = { publishing: boolean; actor: Actor | null; translates: string | null; locale: string };

/** Stands for the id of a term that the import will create. */
const notYet = '00000000-0000-7000-8000-000000000000';

/**
 * What importing the bundle into the glossary (null: a new one) would do, row by row, in the order of the files; writes
 * nothing. With `publishing`, entries that their file calls published go live: the operator's right.
 */
export async function planImport(
  tx: Transaction,
  glossaryId: string | null,
  { entries, unreadable }: Bundle,
  { publishing, actor, translates, locale }: Importing,
): Promise<Plan> {
  const slugs = entries.map(({ content }) => content.slug);
  const references = [...new Set(entries.flatMap(({ content }) => referencesOf(content)))];
  const known = glossaryId ? await listStanding(tx, glossaryId, [...slugs, ...references]) : new Map<string, never>();
  const former = glossaryId ? await listFormerSlugs(tx, glossaryId, slugs) : new Set<string>();
  const foreign = await listForeign(tx, references, actor);

  const seen = new Set<string>();
  const checked = entries.map((entry): PlannedEntry => {
    const { slug, headword } = entry.content;
    const publishes = publishing && entry.status === 'published';
    const reasons = problemsOf(entry.content, publishes);
    if (seen.has(slug)) reasons.push('Another row of this import has the same address.');
    else if (!known.has(slug) && former.has(slug)) reasons.push('This address leads to a term that was renamed.');
    if (reasons.length === 0) seen.add(slug);
    const outcome = reasons.length > 0 ? 'refused' : 'new';
    const term = known.get(slug) ?? null;
    return {
      source: entry.source,
      headword,
      slug,
      outcome,
      reasons,
      remarks: [],
      publishes,
      originalId: null,
      entry,
      term,
    };
  });

  const idOf = (reference: string): string | null =>
    foreign.get(reference) ?? known.get(reference)?.termId ?? (seen.has(reference) ? notYet : null);
  const broken = unreadable.map(({ source, reason }): PlannedEntry => refusedRow(source, reason));
  const rows = checked.map((row) => (row.outcome === 'refused' ? row : placed(row, idOf)));
  const pairing = { glossaryId, locale, translates, actor };
  return { rows: [...(await planPairs(tx, rows, pairing)), ...broken], idOf };
}

const refusedRow = (source: string, reason: string): PlannedEntry => ({
  ...{ source, headword: '', slug: '', outcome: 'refused', reasons: [reason], remarks: [] },
  ...{ publishes: false, originalId: null, entry: null, term: null },
});

function problemsOf(content: Content, publishes: boolean): string[] {
  const parsed = draftContent.safeParse(renameReferences(content, () => notYet));
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const missing = publishes ? Object.values(missingForSubmission(parsed.data)) : [];
  if (missing.length > 0) return missing;
  if (!parsed.data.headword) return ['The headword is missing.'];
  return parsed.data.slug ? [] : ['The address is missing.'];
}

/** The content as it is stored, with ids. A term cannot be related to itself. */
export const contentOf = ({ entry, slug }: PlannedEntry & { entry: Entry }, idOf: Plan['idOf']): Content => {
  const own = idOf(slug);
  const content = renameReferences(entry.content, idOf);
  const others = (ids: string[]) => ids.filter((id) => id !== own || id === notYet);
  return draftContent.parse({ ...content, related: others(content.related), broader: others(content.broader) });
};

function placed(row: PlannedEntry, idOf: Plan['idOf']): PlannedEntry {
  if (!row.entry) return row;
  const lost = referencesOf(row.entry.content).filter((reference) => idOf(reference) === null);
  const remarks = lost.length > 0 ? [`No such term, left as plain text: ${lost.join(', ')}.`] : [];
  if (!row.term) return { ...row, remarks };
  const { open, published, latest } = row.term;
  const hash = contentHash(contentOf({ ...row, entry: row.entry }, idOf));
  const untouched = open?.status === 'DRAFT' && open.contributors.length === 0;
  const same = [published, ...(row.publishes && untouched ? [] : [open]), open || published ? null : latest];
  if (same.some((revision) => revision?.contentHash === hash)) return { ...row, remarks, outcome: 'unchanged' };
  if (!open || untouched) return { ...row, remarks, outcome: 'changed' };
  const people = open.contributors.length > 0 ? ` by ${open.contributors.join(', ')}` : '';
  const reason = `It is being worked on${people}: its open revision would be overwritten.`;
  return { ...row, outcome: 'refused', reasons: [reason] };
}
