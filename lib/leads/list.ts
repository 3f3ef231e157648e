import 'server-only';
import { db } from '@/lib/db';
import { cleanText } from '@/lib/text/normalise';
import { Prisma } from '@/prisma/client/client';
import type { LeadState } from './form';

export type LeadLine = { id: string; email: string; page: string; askedAt: Date; confirmedAt: Date | null };

type Choice = { query?: string; state?: LeadState | null; before?: string | null };

const perPage = 50;

/** Leads whose address contains the query, newest first, 50 at a time before an earlier page's `next` (ids grow with time). */
export async function listLeads({ query = '', state = null, before = null }: Choice) {
  const found = await db.$queryRaw<LeadLine[]>`
    SELECT id, email, page, "askedAt", "confirmedAt" FROM editorial."Lead"
    WHERE email LIKE ${patternOf(query)} AND ${inState(state)}
      AND (${before}::uuid IS NULL OR id < ${before}::uuid)
    ORDER BY id DESC LIMIT ${perPage + 1}::int`;
  const leads = found.slice(0, perPage);
  return { leads, next: found.length > perPage ? (leads.at(-1)?.id ?? null) : null };
}

/** How many leads there are of each state. */
export async function countLeads(): Promise<Record<LeadState, number>> {
  const [counted] = await db.$queryRaw<Record<LeadState, number>[]>`
    SELECT count("confirmedAt")::int AS confirmed, (count(*) - count("confirmedAt"))::int AS pending
    FROM editorial."Lead"`;
  return counted ?? { confirmed: 0, pending: 0 };
}

const inState = (state: LeadState | null): Prisma.Sql =>
  state === null
    ? Prisma.sql`true`
    : state === 'confirmed'
      ? Prisma.sql`"confirmedAt" IS NOT NULL`
      : Prisma.sql`"confirmedAt" IS NULL`;

const patternOf = (query: string): string =>
  `%${cleanText(query)
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
