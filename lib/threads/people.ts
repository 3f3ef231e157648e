import 'server-only';
import { db, type Transaction } from '@/lib/db';
import type { Mentionable } from './mentions';

const most = 1_000;

/** Somebody who can be mentioned, and whether they review in the glossary. */
export type Colleague = Mentionable & { isReviewer: boolean };

/** Who may enter a glossary and so can be mentioned there, by name; at most 1,000, and all who review there. One query. */
export const listMentionable = (glossaryId: string, tx: Transaction = db): Promise<Colleague[]> =>
  tx.$queryRaw<Colleague[]>`
    SELECT id, name, "isReviewer" FROM (
      SELECT person.id, person.name, bool_or(held.role = 'REVIEWER') AS "isReviewer",
        row_number() OVER (ORDER BY person.name, person.id) AS nth
      FROM editorial."User" AS person JOIN editorial."Membership" AS held ON held."userId" = person.id
      WHERE person."disabledAt" IS NULL AND (held."glossaryId" IS NULL OR held."glossaryId" = ${glossaryId}::uuid)
      GROUP BY person.id
    ) AS colleague WHERE nth <= ${most}::int OR "isReviewer" ORDER BY name, id`;
