import 'server-only';
import { reader } from '@/lib/db';
import { termPath } from './paths';

/** What an address answers that is no live term's: it leads elsewhere, it is gone, or (null) it never was anything. */
export type Address = { kind: 'moved'; href: string; termId: string } | { kind: 'gone'; headword: string } | null;

export async function findAddress(glossaryId: string, slug: string): Promise<Address> {
  const [row] = await reader.$queryRaw<
    { headword: string; targetId: string | null; target: string | null; glossary: string | null }[]
  >`
    SELECT address.headword, address."targetId", term.slug AS target, glossary.slug AS glossary
    FROM published.address AS address
    LEFT JOIN published.term AS term ON term.id = address."targetId"
    LEFT JOIN published.glossary AS glossary ON glossary.id = term."glossaryId"
    WHERE address."glossaryId" = ${glossaryId}::uuid AND address.slug = ${slug}`;
  if (!row) return null;
  if (row.targetId && row.target && row.glossary)
    return { kind: 'moved', href: termPath(row.glossary, row.target), termId: row.targetId };
  return { kind: 'gone', headword: row.headword };
}
