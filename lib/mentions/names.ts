import 'server-only';
import type { Transaction } from '@/lib/db';
import { keysIn, leadsIn } from '@/lib/linking/candidates';
import type { Name } from '@/lib/linking/lexicon';
import type { Reading } from '@/lib/linking/reading';

/** A name that pages may hold; never linked where its term's editors said so. */
export type PublicName = Name & { neverLinked: boolean };

/**
 * The keys that names of these glossaries could have in the lines: those of every name they hold, and few more. One
 * query, which grows with the lines and not with the glossaries.
 */
export async function listCandidates(
  tx: Transaction,
  glossaryIds: readonly string[],
  lines: readonly Reading[],
): Promise<Set<string>> {
  const leads = [...leadsIn(lines)];
  if (leads.length === 0) return new Set();
  const found = await tx.$queryRaw<{ lead: string; longest: number }[]>`
    SELECT lead, max(longest) AS longest
    FROM unnest(${leads}::text[]) AS lead, unnest(${glossaryIds}::uuid[]) AS glossary, LATERAL (
      SELECT octet_length(key) AS longest FROM published.name
      WHERE "glossaryId" = glossary AND split_part(key, ' ', 1) = lead AND kind <> 'hidden'
      ORDER BY octet_length(key) DESC LIMIT 1
    ) AS name GROUP BY lead`;
  return keysIn(lines, new Map(found.map(({ lead, longest }) => [lead, longest])));
}

/** The names with these keys in the glossaries, hidden aliases left out: nobody is led by what nobody is shown. */
export async function listNames(
  tx: Transaction,
  glossaryIds: readonly string[],
  keys: ReadonlySet<string>,
): Promise<PublicName[]> {
  if (keys.size === 0) return [];
  return tx.$queryRaw<PublicName[]>`
    SELECT name."termId", name.name, name.key, term."caseMatters", term."neverLinked"
    FROM published.name AS name JOIN editorial."Term" AS term ON term.id = name."termId"
    WHERE name."glossaryId" = ANY(${glossaryIds}::uuid[]) AND name.key = ANY(${[...keys]}::text[])
      AND name.kind <> 'hidden' ORDER BY name."termId", name.position`;
}
