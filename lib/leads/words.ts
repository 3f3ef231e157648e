import 'server-only';
import { db } from '@/lib/db';
import { sha256 } from '@/lib/hash';

/** Keeps the words of an offer, each wording once, and returns its hash. */
export async function keepWords(text: string): Promise<string> {
  const hash = sha256(text);
  await db.offerWords.createMany({ data: [{ hash, text }], skipDuplicates: true });
  return hash;
}

/** The words with this hash, or null. */
export async function findWords(hash: string): Promise<string | null> {
  return (await db.offerWords.findUnique({ where: { hash }, select: { text: true } }))?.text ?? null;
}
