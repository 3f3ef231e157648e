import 'server-only';
import type { Transaction } from '@/lib/db';

type Placed = { id: string; headword: string; glossaryId: string; locale: string };
type Pair = { termId: string; originalId: string };

/** What is known of some terms and of those that say the same in other languages. */
export type Pairs = { terms: ReadonlyMap<string, Placed>; pairs: readonly Pair[] };

/** These terms with all they are paired with. */
export async function listPairs(tx: Transaction, ids: readonly string[]): Promise<Pairs> {
  const pairs = await tx.$queryRaw<Pair[]>`
    SELECT "termId", "originalId" FROM editorial."Translation"
    WHERE "originalId" = ANY(${ids}::uuid[]) OR "originalId" IN (
      SELECT "originalId" FROM editorial."Translation" WHERE "termId" = ANY(${ids}::uuid[]))`;
  const all = [...new Set([...ids, ...pairs.flatMap(({ termId, originalId }) => [termId, originalId])])];
  const terms = await tx.$queryRaw<Placed[]>`
    SELECT term.id, term.headword, term."glossaryId", glossary.locale
    FROM editorial."Term" AS term JOIN editorial."Glossary" AS glossary ON glossary.id = term."glossaryId"
    WHERE term.id = ANY(${all}::uuid[])`;
  return { terms: new Map(terms.map((term) => [term.id, term])), pairs };
}

/** What the term translates; null where it translates nothing. */
export const originalOf = ({ pairs }: Pairs, id: string): string | null =>
  pairs.find(({ termId }) => termId === id)?.originalId ?? null;

/** The original where the term is itself a translation, else the term: what a further translation is paired with. */
export const firstOf = (pairs: Pairs, id: string): string => originalOf(pairs, id) ?? id;

/** A term to be paired; without an id it is about to be created. */
export type Pairing = { termId: string | null; glossaryId: string | null; locale: string; originalId: string };

/** Why the term cannot be a translation of the original, in plain words, or null. */
export function pairingProblem(known: Pairs, { termId, glossaryId, locale, originalId }: Pairing): string | null {
  const { terms, pairs } = known;
  const nameOf = (id: string) => terms.get(id)?.headword ?? '';
  const original = terms.get(originalId);
  if (!original) return 'There is no such original.';
  if (original.glossaryId === glossaryId) return 'The original has to be in another glossary.';
  if (original.locale === locale) return `${original.headword} is in the same language.`;
  if (pairs.some((pair) => pair.originalId === termId)) return 'It has translations of its own.';
  const former = termId && originalOf(known, termId);
  if (former) return `It is a translation of ${nameOf(former)} already.`;
  const beside = pairs.find(
    (pair) => pair.originalId === originalId && terms.get(pair.termId)?.glossaryId === glossaryId,
  );
  return beside && glossaryId ? `${original.headword} has a translation here already: ${nameOf(beside.termId)}.` : null;
}
