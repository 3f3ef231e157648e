import 'server-only';
import { z } from 'zod';
import { db } from '@/lib/db';
import { cleanText } from '@/lib/text/normalise';
import type { Grant } from '@/lib/workflow/actor';

export type PersonStatus = 'active' | 'invited' | 'disabled';

export type Person = {
  id: string;
  name: string;
  email: string;
  title: string;
  status: PersonStatus;
  grants: Grant[];
  lastSeenAt: Date | null;
};

/** One page of people, and where the next begins. */
export type PeoplePage = { people: Person[]; next: string | null };

const perPage = 50;
const place = z.tuple([z.string().transform(cleanText), z.uuid()]);

/** People by name, those whose name or address contains the query; 50 at a time, after an earlier page's `next`. */
export async function listPeople({ query = '', after = '' }): Promise<PeoplePage> {
  const found = await selectPeople({ query, after: placeFrom(after), limit: perPage + 1 });
  const people = found.slice(0, perPage);
  const last = people.at(-1);
  return { people, next: last && found.length > perPage ? placeAfter(last) : null };
}

/** One person as the list shows them, or null. */
export async function findPerson(userId: string): Promise<Person | null> {
  if (!z.uuid().safeParse(userId).success) return null;
  return (await selectPeople({ userId, limit: 1 }))[0] ?? null;
}

/** The id of the account with this address, or null. */
export async function findPersonId(email: string): Promise<string | null> {
  return (await db.user.findUnique({ where: { email }, select: { id: true } }))?.id ?? null;
}

type Choice = { query?: string; after?: [string, string] | null; userId?: string; limit: number };

function selectPeople({ query = '', after = null, userId, limit }: Choice): Promise<Person[]> {
  const pattern = `%${cleanText(query)
    .trim()
    .replace(/[\\%_]/g, '\\$&')}%`;
  return db.$queryRaw<Person[]>`
    SELECT u."id", u."name", u."email", u."title",
      CASE WHEN u."disabledAt" IS NOT NULL THEN 'disabled' WHEN u."passwordHash" IS NULL THEN 'invited'
        ELSE 'active' END AS status,
      coalesce((SELECT json_agg(json_build_object('role', m."role", 'glossaryId', m."glossaryId") ORDER BY m."role")
        FROM editorial."Membership" m WHERE m."userId" = u."id"), '[]') AS grants,
      (SELECT max(s."lastSeenAt") FROM editorial."Session" s WHERE s."userId" = u."id") AS "lastSeenAt"
    FROM editorial."User" u
    WHERE (u."name" ILIKE ${pattern} OR u."email" ILIKE ${pattern})
      AND (${userId ?? null}::uuid IS NULL OR u."id" = ${userId ?? null}::uuid)
      AND (${after?.[1] ?? null}::uuid IS NULL
        OR (lower(u."name"), u."id") > (lower(${after?.[0] ?? ''}::text), ${after?.[1] ?? null}::uuid))
    ORDER BY lower(u."name"), u."id" LIMIT ${limit}::int`;
}

const placeAfter = ({ name, id }: Person): string => Buffer.from(JSON.stringify([name, id])).toString('base64url');

function placeFrom(text: string): [string, string] | null {
  try {
    return place.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    return null;
  }
}
