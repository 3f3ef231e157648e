import 'server-only';
import { db } from '@/lib/db';
import { type Actor, textRoles } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';
import { Prisma } from '@/prisma/client/client';
import type { ProposalsQuery } from './list-query';

type ProposalKind = 'TERM' | 'CHANGE';
type ProposalState = 'OPEN' | 'TAKEN' | 'DECLINED' | 'MERGED';

/** Another proposal that is like this one. */
type Like = { id: string; words: string; text: string; reason: string; state: ProposalState };

export type ProposalLine = {
  id: string;
  kind: ProposalKind;
  state: ProposalState;
  glossaryId: string;
  glossaryName: string;
  /** The term it is about, or that it became. */
  term: { id: string; headword: string } | null;
  words: string;
  text: string;
  source: string;
  others: string[];
  times: number;
  lastAt: Date;
  /** Whether somebody asked to hear what is decided; who, nobody is told. */
  isHeard: boolean;
  by: string | null;
  decidedAt: Date | null;
  reason: string;
  /** Of an open one: others that may be the same, and those declined before. */
  like: Like[];
};

export const proposalsOnPage = 20;

/**
 * What readers propose in the glossaries whose texts the actor works on: open ones proposed most often first, decided ones
 * the latest first; and how many there are. Two queries.
 */
export async function listProposals(
  query: ProposalsQuery,
  actor: Actor,
): Promise<{ lines: ProposalLine[]; count: number }> {
  const state = (query.state ?? 'open').toUpperCase();
  const condition = Prisma.sql`p.state::text = ${state} AND ${within(actor)}
    AND ${query.kind ? Prisma.sql`p.kind::text = ${query.kind.toUpperCase()}` : Prisma.sql`true`}
    AND ${query.glossary ? Prisma.sql`p."glossaryId" = (SELECT id FROM editorial."Glossary" WHERE slug = ${query.glossary})` : Prisma.sql`true`}`;
  const order = state === 'OPEN' ? Prisma.sql`p.times DESC, p.id` : Prisma.sql`p."decidedAt" DESC, p.id`;
  const offset = ((query.page ?? 1) - 1) * proposalsOnPage;
  const lines = await db.$queryRaw<ProposalLine[]>`
    SELECT ${columns}, CASE WHEN p.state = 'OPEN' THEN coalesce(alike.list, '[]') ELSE '[]' END AS like
    FROM (SELECT p.* FROM editorial."Proposal" AS p WHERE ${condition}
      ORDER BY ${order} LIMIT ${proposalsOnPage}::int OFFSET ${offset}::int) AS p
    ${joined} LEFT JOIN LATERAL (${likeP}) AS alike ON p.state = 'OPEN'
    ORDER BY ${order}`;
  const [counted] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM editorial."Proposal" AS p WHERE ${condition}`;
  return { lines, count: counted?.count ?? 0 };
}

/** SQL: proposal `p` is of a glossary whose texts the actor works on. */
export function within(actor: Actor): Prisma.Sql {
  const reach = reachOf(actor, textRoles);
  return reach === 'all' ? Prisma.sql`true` : Prisma.sql`p."glossaryId" = ANY(${[...reach]}::uuid[])`;
}

/** SQL: what a line shows of proposal `p`, joined as below. */
export const columns = Prisma.sql`
  p.id, p.kind::text AS kind, p.state::text AS state, p."glossaryId", glossary.name AS "glossaryName", p.words, p.text,
  p.source, p.others, p.times, p."lastAt", p."decidedAt", p.reason, person.name AS by,
  CASE WHEN term.id IS NOT NULL THEN json_build_object('id', term.id, 'headword', term.headword) END AS term,
  EXISTS (SELECT FROM editorial."ProposalAddress" WHERE "proposalId" = p.id) AS "isHeard"`;

export const joined = Prisma.sql`
  JOIN editorial."Glossary" AS glossary ON glossary.id = p."glossaryId"
  LEFT JOIN editorial."Term" AS term ON term.id = p."termId"
  LEFT JOIN editorial."User" AS person ON person.id = p."decidedById"`;

/** SQL: what is like proposal `p` and open or declined: of a term, by its words; of a change, about the same term. */
const likeP = Prisma.sql`
  SELECT json_agg(json_build_object('id', o.id, 'words', o.words, 'text', o.text, 'reason', o.reason, 'state', o.state)) AS list
  FROM (
    SELECT other.* FROM editorial."Proposal" AS other
    WHERE other."glossaryId" = p."glossaryId" AND other.kind = p.kind AND other.id <> p.id
      AND other.state IN ('OPEN', 'DECLINED')
      AND (CASE WHEN p.kind = 'TERM' THEN other.key = p.key OR other.key % p.key
        ELSE other."termId" = p."termId" END)
    ORDER BY other.state DESC, similarity(other.key, p.key) DESC LIMIT 4
  ) AS o`;
