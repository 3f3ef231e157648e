import 'server-only';
import { reader } from '@/lib/db';

/** What can be seen to be different on a term's page: fields of its content, "see also" for all kinds of relations. */
const visibleParts = [
  'headword',
  'definition',
  'body',
  'aliases',
  'questions',
  'sources',
  'seeAlso',
  'topics',
  'deprecation',
] as const;
type VisiblePart = (typeof visibleParts)[number];

/** A publication of a live term: the first one, or one that changed these parts. */
export type PublicChange = { number: number; publishedAt: Date; isFirst: boolean; parts: VisiblePart[] };

type Row = Omit<PublicChange, 'parts'> & { parts: string[] };

const most = 200;

/** The publications of a live term, newest first: the latest two hundred. */
export async function listChanges(termId: string): Promise<PublicChange[]> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT number, "publishedAt", parts, NOT EXISTS (
      SELECT FROM published.change AS earlier WHERE earlier."termId" = change."termId"
        AND (earlier."publishedAt", earlier.number) < (change."publishedAt", change.number)
    ) AS "isFirst"
    FROM published.change AS change WHERE "termId" = ${termId}::uuid
    ORDER BY "publishedAt" DESC, number DESC LIMIT ${most}`;
  return rows.map((row) => ({ ...row, parts: visible(row.parts) }));
}

function visible(parts: readonly string[]): VisiblePart[] {
  const shown = new Set(parts.map((part) => (part === 'related' || part === 'broader' ? 'seeAlso' : part)));
  return visibleParts.filter((part) => shown.has(part));
}
