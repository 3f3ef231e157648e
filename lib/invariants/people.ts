import type { Invariant } from './invariant';

/** Who is out is out, and somebody is always in. */
export const people: Invariant[] = [
  {
    name: 'a disabled person has no live session',
    query: `
      SELECT session.id FROM editorial."Session" AS session JOIN editorial."User" AS person ON person.id = session."userId"
      WHERE person."disabledAt" IS NOT NULL AND session."endedAt" IS NULL AND session."expiresAt" > clock_timestamp()`,
  },
  {
    name: 'once there was an administrator, there is an active one',
    query: `
      SELECT 'nobody' AS administrator WHERE (
        EXISTS (SELECT FROM editorial."Membership" WHERE role = 'ADMIN' AND "glossaryId" IS NULL)
        OR EXISTS (SELECT FROM editorial."Event" WHERE kind = 'administratorCreated')
      ) AND NOT EXISTS (
        SELECT FROM editorial."Membership" AS held JOIN editorial."User" AS person ON person.id = held."userId"
        WHERE held.role = 'ADMIN' AND held."glossaryId" IS NULL
          AND person."disabledAt" IS NULL AND person."passwordHash" IS NOT NULL)`,
  },
];
