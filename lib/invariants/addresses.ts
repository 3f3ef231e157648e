import type { Invariant } from './invariant';

/** An address has one meaning, and leads somewhere. */
export const addresses: Invariant[] = [
  {
    name: 'an address that leads on leads to a live term',
    query: `
      SELECT address."glossaryId", address.slug FROM published.address AS address
      WHERE "targetId" IS NOT NULL AND NOT EXISTS (SELECT FROM published.term WHERE id = address."targetId")`,
  },
  {
    name: 'an address is not both a term and a former address',
    query: `
      SELECT redirect."glossaryId", redirect.slug FROM editorial."Redirect" AS redirect
      JOIN editorial."Term" AS term USING ("glossaryId", slug)
      UNION ALL
      SELECT address."glossaryId", address.slug FROM published.address AS address
      JOIN published.term AS term USING ("glossaryId", slug)`,
  },
  {
    name: 'a former address of a live term leads there; those of a retired one to its replacement, or are gone',
    query: `
      WITH known AS (
        SELECT redirect."glossaryId", redirect.slug, CASE WHEN live.id IS NULL THEN term."replacementId" ELSE term.id END AS target
        FROM editorial."Redirect" AS redirect JOIN editorial."Term" AS term ON term.id = redirect."termId"
        LEFT JOIN published.term AS live ON live.id = term.id
        UNION ALL
        SELECT term."glossaryId", term.slug, term."replacementId" FROM editorial."Term" AS term
        WHERE EXISTS (SELECT FROM editorial."Revision" WHERE "termId" = term.id AND "publishedAt" IS NOT NULL)
          AND NOT EXISTS (SELECT FROM published.term AS live WHERE live.id = term.id)
      ), shown AS (SELECT "glossaryId", slug, "targetId" AS target FROM published.address)
      (SELECT * FROM known EXCEPT SELECT * FROM shown) UNION ALL (SELECT * FROM shown EXCEPT SELECT * FROM known)`,
  },
  {
    name: 'the replacement of a retired term is live',
    query: `
      SELECT id FROM editorial."Term" AS term
      WHERE "replacementId" IS NOT NULL AND NOT EXISTS (SELECT FROM published.term AS live WHERE live.id = term."replacementId")`,
  },
];
