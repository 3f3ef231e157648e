import 'server-only';
import { db } from '@/lib/db';
import { type HelpfulSums, helpfulOf } from '@/lib/helpful/sums';
import { columns, joined, type ProposalLine } from './list';

/**
 * What readers say of a term, to stand beside it: what they propose (what is open, and what was taken since it was last
 * published; the latest first, at most ten), and how many found it helpful. One query.
 */
export async function findReadersWords(termId: string): Promise<{ proposals: ProposalLine[]; helpful: HelpfulSums }> {
  const rows = await db.$queryRaw<(ProposalLine & HelpfulSums)[]>`
    SELECT helpful.*, line.* FROM (${helpfulOf(termId)}) AS helpful
    LEFT JOIN (
      SELECT ${columns}, '[]'::json AS like FROM editorial."Proposal" AS p ${joined}
      WHERE p."termId" = ${termId}::uuid AND (p.state = 'OPEN' OR (p.state = 'TAKEN' AND p."decidedAt" > coalesce(
        (SELECT max("publishedAt") FROM editorial."Revision" WHERE "termId" = p."termId"), '-infinity')))
      ORDER BY p.id DESC LIMIT 10
    ) AS line ON true ORDER BY line.id DESC`;
  const { yes = 0, no = 0, allYes = 0, allNo = 0 } = rows[0] ?? {};
  return { proposals: rows.filter(({ id }) => id !== null), helpful: { yes, no, allYes, allNo } };
}
