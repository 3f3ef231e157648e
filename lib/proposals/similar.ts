import 'server-only';
import { db } from '@/lib/db';
import { search } from '@/lib/search/find';
import { Prisma } from '@/prisma/client/client';
import { proposalKey } from './key';

export type SimilarTerm = { id: string; href: string; headword: string; definition: string };

/** Live terms whose names are like the words, at most five: perhaps nothing is missing. */
export async function listSimilarTerms(words: string, glossaryId: string): Promise<SimilarTerm[]> {
  const results = await search(words, { glossaryId, topic: null });
  return results
    .filter(({ lane }) => lane !== 'text')
    .slice(0, 5)
    .map(({ id, href, headword, definition }) => ({ id, href, headword, definition }));
}

/** What became of the same, or nearly the same, before. */
export type Earlier = {
  id: string;
  words: string;
  text: string;
  state: 'OPEN' | 'TAKEN' | 'DECLINED';
  reason: string;
  decidedAt: Date | null;
};

const latest = Prisma.sql`ORDER BY coalesce(p."decidedAt", p."lastAt") DESC LIMIT 5`;
const columns = Prisma.sql`p.id, p.words, p.text, p.state::text AS state, p.reason, p."decidedAt"`;
const mayBeTold = Prisma.sql`(p.state = 'DECLINED' AND p.shown)`;

/**
 * Earlier proposals of a term by these words: the same ones that wait or were taken up, and those like it that were
 * declined, unless the editors keep them to themselves. Nothing of who proposed them.
 */
export function listEarlierTerms(words: string, glossaryId: string): Promise<Earlier[]> {
  const key = proposalKey(words);
  return db.$queryRaw<Earlier[]>`
    SELECT ${columns} FROM editorial."Proposal" AS p
    WHERE p."glossaryId" = ${glossaryId}::uuid AND p.kind = 'TERM' AND (p.key = ${key} OR (p.key % ${key} AND similarity(p.key, ${key}) > 0.5))
      AND (${mayBeTold} OR (p.key = ${key} AND p.state IN ('OPEN', 'TAKEN'))) ${latest}`;
}

/** Earlier proposals about this term that were declined, unless the editors keep them to themselves. */
export const listEarlierChanges = (termId: string): Promise<Earlier[]> =>
  db.$queryRaw<Earlier[]>`
    SELECT ${columns} FROM editorial."Proposal" AS p
    WHERE p."termId" = ${termId}::uuid AND p.kind = 'CHANGE' AND ${mayBeTold} ${latest}`;
