import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { createGlossaryIn } from '@/lib/glossaries/create';
import { newGlossary, usualPolicy } from '@/lib/glossaries/form';
import { nameTopicIn } from '@/lib/glossaries/name-topic';
import { accepted, type Outcome, type Refusal, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { lockTerms } from '@/lib/revisions/lock';
import { type Actor, holds, mayEnter } from '@/lib/workflow/actor';
import type { Bundle } from './bundle';
import { type Importing, type PlannedEntry, type PlannedRow, planImport, planOutcomes } from './plan';
import { writeRows } from './write';

const timeout = 30 * 60_000;

export type ImportReport = { rows: PlannedRow[] };
type OperatorImport = {
  glossary: string;
  /** Of a glossary that is opened by it. */
  name?: string;
  locale?: string;
  as: 'draft' | 'published';
  /** The slug of the glossary that is translated. */
  translates?: string;
  dryRun?: boolean;
};

/**
 * The operator's import, on the command line: into the glossary at this slug, which is opened where there is none. All
 * in one transaction; rows that are refused are left out, the others stored. Refuses: invalid (the glossary's slug or
 * name, the one it translates), and whatever a write refuses, with nothing stored.
 */
export const importBundle = (
  bundle: Bundle,
  { glossary, name, locale, as, translates, dryRun }: OperatorImport,
): Promise<Outcome<ImportReport>> =>
  command(
    async (tx) => {
      const found = await tx.glossary.findUnique({ where: { slug: glossary }, select: { id: true, locale: true } });
      const language = found?.locale ?? locale ?? bundle.glossary?.locale ?? 'en';
      const wanting = await missingOriginals(tx, translates);
      if (wanting) return wanting;
      const importing = {
        publishing: as === 'published',
        actor: null,
        translates: translates ?? null,
        locale: language,
      };
      if (dryRun) return accepted(reportOf((await planImport(tx, found?.id ?? null, bundle, importing)).rows));
      const opened = found
        ? accepted({ glossaryId: found.id })
        : await openGlossary(tx, bundle, { slug: glossary, name, locale: language });
      if (!opened.ok) return opened;
      const { glossaryId } = opened.value;
      const former = new Set(
        (await tx.topic.findMany({ where: { glossaryId }, select: { slug: true } })).map(({ slug }) => slug),
      );
      const written = await writePlanned(tx, glossaryId, bundle, importing);
      if (!written.ok) return written;
      for (const [slug, topic] of Object.entries(bundle.topics))
        if (!former.has(slug)) await nameTopicIn(tx, { glossaryId, slug, name: topic }, null);
      return written;
    },
    { timeout },
  );

/**
 * An author's import, in the studio: drafts only, each revision their own contribution. With `dryRun` nothing is written.
 * Refuses: notFound (glossary), signedOut, wrongRole, invalid (the glossary it translates), and whatever a write refuses, with nothing stored.
 */
export const importDrafts = (
  bundle: Bundle,
  { glossaryId, translates = '', dryRun = false }: { glossaryId: string; translates?: string; dryRun?: boolean },
  actor: Actor,
): Promise<Outcome<ImportReport>> =>
  command(
    async (tx) => {
      const glossary = await tx.glossary.findUnique({ where: { id: glossaryId }, select: { locale: true } });
      if (!glossary || !mayEnter(actor, glossaryId)) return refused('notFound');
      if (!holds(actor, 'AUTHOR', glossaryId)) return refused('wrongRole');
      const wanting = await missingOriginals(tx, translates);
      if (wanting) return wanting;
      const importing = { publishing: false, actor, translates: translates || null, locale: glossary.locale };
      if (dryRun) return accepted(reportOf((await planImport(tx, glossaryId, bundle, importing)).rows));
      return writePlanned(tx, glossaryId, bundle, importing);
    },
    { timeout },
  );

async function missingOriginals(tx: Transaction, translates: string | undefined): Promise<Refusal | null> {
  if (!translates || (await tx.glossary.count({ where: { slug: translates } })) > 0) return null;
  return refused('invalid', { fields: { translates: 'There is no such glossary.' } });
}

/** Terms are locked before the plan is made, accounts after them: the order of every command. */
async function writePlanned(
  tx: Transaction,
  glossaryId: string,
  bundle: Bundle,
  importing: Importing,
): Promise<Outcome<ImportReport>> {
  const { actor } = importing;
  const { rows } = await planImport(tx, glossaryId, bundle, importing);
  await lockTerms(
    tx,
    rows.flatMap(({ term, originalId }) => [term?.termId ?? [], originalId ?? []].flat()),
  );
  const author = actor && (await lockActor(tx, actor));
  if (actor && !author) return refused('signedOut');
  if (author && !mayEnter(author, glossaryId)) return refused('notFound');
  if (author && !holds(author, 'AUTHOR', glossaryId)) return refused('wrongRole');
  const plan = await planImport(tx, glossaryId, bundle, { ...importing, actor: author });
  const written = await writeRows(tx, glossaryId, plan, author);
  return written.ok ? accepted(reportOf(plan.rows)) : written;
}

const reportOf = (rows: readonly PlannedEntry[]): ImportReport => ({
  rows: rows.map(({ entry: _, term: __, ...row }) => row),
});

/** How many rows came to what. */
export const countRows = (rows: readonly PlannedRow[]) =>
  Object.fromEntries(planOutcomes.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length]));

type Opened = { slug: string; name: string | undefined; locale: string };

async function openGlossary(tx: Transaction, { glossary }: Bundle, { slug, name, locale }: Opened) {
  const form = newGlossary.safeParse({
    slug,
    name: name ?? glossary?.name ?? slug,
    description: glossary?.description ?? '',
    locale,
    ...usualPolicy,
  });
  if (form.success) return createGlossaryIn(tx, form.data, null);
  const fields = Object.fromEntries(form.error.issues.map(({ path, message }) => [path.join('.'), message]));
  return refused('invalid', { fields });
}
