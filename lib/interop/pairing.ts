import 'server-only';
import type { Transaction } from '@/lib/db';
import { firstOf, listPairs, originalOf, type Pairs, pairingProblem } from '@/lib/translations/pairs';
import { mayPair } from '@/lib/translations/rights';
import type { Actor } from '@/lib/workflow/actor';
import type { PlannedEntry } from './plan';
import { listForeign } from './standing';

/** Into which glossary (null: a new one) of which language, as translations of which other, by its slug. */
export type Pairing = { glossaryId: string | null; locale: string; translates: string | null; actor: Actor | null };

/**
 * The rows, each with the original that it is to be paired with: the one its file names, or the one in the glossary that
 * the import translates whose address is its file's name or its own address. Where it cannot be, a remark says why.
 */
export async function planPairs(
  tx: Transaction,
  rows: readonly PlannedEntry[],
  pairing: Pairing,
): Promise<PlannedEntry[]> {
  const references = rows.flatMap((row) => referencesOf(row, pairing.translates));
  if (references.length === 0) return [...rows];
  const found = await listForeign(tx, references, pairing.actor);
  const known = await listPairs(tx, [...found.values(), ...rows.flatMap(({ term }) => term?.termId ?? [])]);
  const taken = new Set<string>();
  return rows.map((row) => {
    const named = referencesOf(row, pairing.translates);
    if (row.outcome === 'refused' || named.length === 0) return row;
    const id = named.map((reference) => found.get(reference)).find((one) => one !== undefined);
    if (!id) return { ...row, remarks: [...row.remarks, `Paired with none: there is no ${named[0]}.`] };
    return paired(row, firstOf(known, id), known, taken, pairing);
  });
}

function referencesOf({ entry, slug }: PlannedEntry, translates: string | null): string[] {
  if (!entry) return [];
  if (entry.translates?.includes('/')) return [entry.translates];
  if (!translates) return [];
  const names = entry.translates ? [entry.translates] : [...new Set([entry.key ?? slug, slug])];
  return names.map((name) => `${translates}/${name}`);
}

function paired(
  row: PlannedEntry,
  originalId: string,
  known: Pairs,
  taken: Set<string>,
  { glossaryId, locale, actor }: Pairing,
): PlannedEntry {
  const termId = row.term?.termId ?? null;
  if (termId && originalOf(known, termId) === originalId) return row;
  const isAllowed = !actor || !glossaryId || mayPair(actor, glossaryId, Boolean(row.term?.published));
  const problem =
    pairingProblem(known, { termId, glossaryId, locale, originalId }) ??
    (taken.has(originalId) ? 'Another row of this import translates the same.' : null) ??
    (isAllowed ? null : 'Readers see it, so that a publisher has to pair it.');
  if (problem) return { ...row, remarks: [...row.remarks, `Paired with none: ${problem}`] };
  taken.add(originalId);
  const remark = `Becomes a translation of ${known.terms.get(originalId)?.headword}.`;
  return { ...row, originalId, remarks: [...row.remarks, remark] };
}
