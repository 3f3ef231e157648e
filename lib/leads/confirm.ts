import 'server-only';
import { db } from '@/lib/db';
import { secretHash } from '@/lib/secret';

/** What a link to confirm stands for. */
export type Standing = {
  id: string;
  email: string;
  words: string;
  state: 'pending' | 'confirmed' | 'expired';
};

/** The lead of this link, or null: nobody knows it, another one came after it, or its address was erased. */
export async function findStanding(secret: string): Promise<Standing | null> {
  const [found] = await db.$queryRaw<Standing[]>`
    SELECT lead.id, lead.email, words.text AS words, CASE
      WHEN lead."confirmedAt" IS NOT NULL THEN 'confirmed'
      WHEN lead."expiresAt" > clock_timestamp() THEN 'pending' ELSE 'expired' END AS state
    FROM editorial."Lead" AS lead JOIN editorial."OfferWords" AS words ON words.hash = lead."wordsHash"
    WHERE lead."secretHash" = ${secretHash(secret)}`;
  return found ?? null;
}

/** Confirms the lead of this link while it may; once it is confirmed, it stays so since then. Else nothing happens. */
export async function confirm(secret: string): Promise<void> {
  await db.$executeRaw`
    UPDATE editorial."Lead" SET "confirmedAt" = clock_timestamp()
    WHERE "secretHash" = ${secretHash(secret)} AND "confirmedAt" IS NULL AND "expiresAt" > clock_timestamp()`;
}
