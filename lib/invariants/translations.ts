import type { Invariant } from './invariant';

/** Terms that say the same in different languages. */
export const translations: Invariant[] = [
  {
    name: 'an original translates nothing itself',
    query: `
      SELECT pair."termId" FROM editorial."Translation" AS pair
      JOIN editorial."Translation" AS other ON other."termId" = pair."originalId"`,
  },
  {
    name: 'a term has one translation in a glossary, and none in its own',
    query: `
      SELECT pair."originalId", term."glossaryId" FROM editorial."Translation" AS pair
      JOIN editorial."Term" AS term ON term.id = pair."termId"
      JOIN editorial."Term" AS original ON original.id = pair."originalId"
      GROUP BY 1, 2 HAVING count(*) > 1 OR bool_or(term."glossaryId" = original."glossaryId")`,
  },
];
