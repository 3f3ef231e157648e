import 'server-only';
import type { Transaction } from '@/lib/db';
import { gramsOfKey } from '@/lib/linking/grams';
import { keysOf } from '@/lib/linking/lexicon';

/** A name by its key, and the glossary of its term. */
export type NamedIn = { glossaryId: string; key: string };

/**
 * Readies names for a query that joins `published.wording` on `grams @> form.grams`: the numbers of each name and of its
 * plurals, by which pages that hold it are found. Of what is found, few pages hold the numbers without the name.
 */
export const formsOf = (names: readonly NamedIn[]): string =>
  JSON.stringify(
    names.flatMap(({ glossaryId, key }) =>
      keysOf(key)
        .map((form) => ({ glossaryId, key, grams: gramsOfKey(form) }))
        .filter(({ grams }) => grams.length > 0),
    ),
  );

/** Writes down for each of these names which pages it may concern: those of its glossary and of all that link to it. */
export async function recordPagesOf(tx: Transaction, names: readonly NamedIn[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO editorial."Relinking" ("termId", key)
    SELECT DISTINCT wording."termId", form.key
    FROM jsonb_to_recordset(${formsOf(names)}::jsonb) AS form ("glossaryId" uuid, key text, grams int[])
    JOIN published.wording ON wording.grams @> form.grams
    JOIN editorial."Glossary" AS glossary ON glossary.id = wording."glossaryId"
    WHERE glossary.id = form."glossaryId" OR form."glossaryId" = ANY(glossary."linksTo")`;
}
