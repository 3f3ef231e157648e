import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { db, type Transaction } from '@/lib/db';

/** How long a one-time link may be used, in days. */
const linkDays = 7;

export type LinkKind = 'INVITATION' | 'RESET';

/** Whom a link is for. */
export type LinkFor = { userId: string; name: string; email: string };

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** Makes a one-time link, voids the person's earlier ones, and returns its path: it is known now and never again. */
export async function createLink(tx: Transaction, kind: LinkKind, userId: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await voidLinks(tx, userId);
  await tx.$executeRaw`
    INSERT INTO editorial."OneTimeLink" ("id", "kind", "userId", "secretHash", "expiresAt")
    VALUES (gen_random_uuid(), ${kind}::editorial."OneTimeLinkKind", ${userId}::uuid, ${hashOf(secret)},
      now() + make_interval(days => ${linkDays}::int))`;
  return `/${kind === 'INVITATION' ? 'invitation' : 'reset'}/${secret}`;
}

/** Makes the person's unused links useless. */
export const voidLinks = (tx: Transaction, userId: string): Promise<number> =>
  tx.$executeRaw`
    UPDATE editorial."OneTimeLink" SET "expiresAt" = least("expiresAt", now())
    WHERE "userId" = ${userId}::uuid AND "usedAt" IS NULL`;

/** Whom the link is for; null where it is unknown, used, expired, or its person disabled. */
export async function findLink(kind: LinkKind, secret: string): Promise<LinkFor | null> {
  const [row] = await db.$queryRaw<LinkFor[]>`
    SELECT u."id" AS "userId", u."name", u."email"
    FROM editorial."OneTimeLink" l JOIN editorial."User" u ON u."id" = l."userId"
    WHERE l."secretHash" = ${hashOf(secret)} AND l."kind" = ${kind}::editorial."OneTimeLinkKind"
      AND l."usedAt" IS NULL AND l."expiresAt" > now() AND u."disabledAt" IS NULL`;
  return row ?? null;
}

/** Uses the link up; the id of its person, or null where it cannot be used (any more). */
export async function consumeLink(tx: Transaction, kind: LinkKind, secret: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ userId: string }[]>`
    UPDATE editorial."OneTimeLink" SET "usedAt" = now()
    WHERE "secretHash" = ${hashOf(secret)} AND "kind" = ${kind}::editorial."OneTimeLinkKind"
      AND "usedAt" IS NULL AND "expiresAt" > now()
    RETURNING "userId"`;
  return row?.userId ?? null;
}
