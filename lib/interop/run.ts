import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { createGlossaryIn } from '@/lib/glossaries/create';
import { newGlossary, usualPolicy } from '@/lib/glossaries/form';
import { nameTopicIn } from '@/lib/glossaries/name-topic';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { lockTerms } from '@/lib/revisions/lock';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import type { Bundle } from './bundle';
import { type PlannedEntry, type PlannedRow, planImport, planOutcomes } from './plan';
import { writeRows } from './write';

const timeout = 30 * 60_000;

export type ImportReport = { rows: PlannedRow[] };
type OperatorImport = {
  glossary: string;
  /** Of a glossary that is opened by it. */
  name?: string;
  locale?: string;
  as: 'draft' | 'published';
  dryRun?: boolean;
};

/**
 * The operator's import, on the command line: into the glossary at this slug, which is opened where there is none. All
 * in one transaction; rows that are refused are left out, the others stored. Refuses: invalid (the glossary's slug or
 * name), and whatever a write refuses, with nothing stored.
 */
export const importBundle = (
  bundle: Bundle,
  { glossary, name, locale, as, dryRun }: OperatorImport,
): Promise<Outcome<ImportReport>> =>
  command(
    async (tx) => {
      const found = await tx.glossary.findUnique({ where: { slug: glossary }, select: { id: true } });
      const publishing = as === 'published';
      if (dryRun) return accepted(reportOf(await planRows(tx, found?.id ?? null, bundle, publishing, null)));
      const opened = found
        ? accepted({ glossaryId: found.id })
        : await openGlossary(tx, bundle, { slug: glossary, name, locale });
      if (!opened.ok) return opened;
      const { glossaryId } = opened.value;
      const former = new Set(
        (await tx.topic.findMany({ where: { glossaryId }, select: { slug: true } })).map(({ slug }) => slug),
      );
      const written = await writePlanned(tx, glossaryId, bundle, publishing, null);
      if (!written.ok) return written;
      for (const [slug, topic] of Object.entries(bundle.topics))
        if (!former.has(slug)) await nameTopicIn(tx, { glossaryId, slug, name: topic }, null);
      return written;
    },
    { timeout },
  );

/**
 * An author's import, in the studio: drafts only, each revision their own contribution. With `dryRun` nothing is written.
 * Refuses: notFound (glossary), signedOut, wrongRole, and whatever a write refuses, with nothing stored.
 */
export const importDrafts = (
  bundle: Bundle,
  { glossaryId, dryRun = false }: { glossaryId: string; dryRun?: boolean },
  actor: Actor,
): Promise<Outcome<ImportReport>> =>
  command(
    async (tx) => {
      const glossary = await tx.glossary.findUnique({ where: { id: glossaryId }, select: { id: true } });
      if (!glossary || !mayEnter(actor, glossaryId)) return refused('notFound');
      if (!holds(actor, 'AUTHOR', glossaryId)) return refused('wrongRole');
      if (dryRun) return accepted(reportOf(await planRows(tx, glossaryId, bundle, false, actor)));
      return writePlanned(tx, glossaryId, bundle, false, actor);
    },
    { timeout },
  );

async function planRows(
  tx: Transaction,
  glossaryId: string | null,
  bundle: Bundle,
  publishing: boolean,
  actor: Actor | null,
) {
  return (await planImport(tx, glossaryId, bundle, { publishing, actor })).rows;
}

/** Terms are locked before the plan is made, accounts after them: the order of every command. */
async function writePlanned(
  tx: Transaction,
  glossaryId: string,
  bundle: Bundle,
  publishing: boolean,
  actor: Actor | null,
): Promise<Outcome<ImportReport>> {
  const met = (await planRows(tx, glossaryId, bundle, publishing, actor)).flatMap(({ term }) => term?.termId ?? []);
  await lockTerms(tx, met);
  const author = actor && (await lockActor(tx, actor));
  if (actor && !author) return refused('signedOut');
  if (author && !mayEnter(author, glossaryId)) return refused('notFound');
  if (author && !holds(author, 'AUTHOR', glossaryId)) return refused('wrongRole');
  const plan = await planImport(tx, glossaryId, bundle, { publishing, actor: author });
  const written = await writeRows(tx, glossaryId, plan, author);
  return written.ok ? accepted(reportOf(plan.rows)) : written;
}

const reportOf = (rows: readonly PlannedEntry[]): ImportReport => ({
  rows: rows.map(({ entry: _, term: __, ...row }) => row),
});

/** How many rows came to what. */
export const countRows = (rows: readonly PlannedRow[]) =>
  Object.fromEntries(planOutcomes.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length]));

type Opened = { slug: string; name: string | undefined; locale: string | undefined };

async function openGlossary(tx: Transaction, { glossary }: Bundle, { slug, name, locale }: Opened) {
  const form = newGlossary.safeParse({
    slug,
    name: name ?? glossary?.name ?? slug,
    description: glossary?.description ?? '',
    locale: locale ?? glossary?.locale ?? 'en',
    ...usualPolicy,
  });
  if (form.success) return createGlossaryIn(tx, form.data, null);
  const fields = Object.fromEntries(form.error.issues.map(({ path, message }) => [path.join('.'), message]));
  return refused('invalid', { fields });
}
