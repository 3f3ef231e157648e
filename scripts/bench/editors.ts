import 'server-only';
import { db } from '@/lib/db';
import type { Role } from '@/lib/workflow/actor';
import type { Cast } from '@/prisma/cast';

/**
 * Those who work on the measured glossary, by what they do. Two are apart, so that a desk with nothing on it is measured
 * too: Ravi has written nothing yet, and Ruth has decided on everything that is in review.
 */
export type Editors = { authors: string[]; reviewers: string[]; publishers: string[]; ruth: string };

/** Adds people until, with the cast, fifty work on the glossary. */
export async function addEditors(glossaryId: string, { ada, rita, ruth, pia }: Cast): Promise<Editors> {
  const add = async (role: Role, count: number) => {
    const people = Array.from({ length: count }, (_, n) => {
      const name = `${role.charAt(0)}${role.slice(1).toLowerCase()} ${n + 1}`;
      return { id: crypto.randomUUID(), name, email: `${role.toLowerCase()}-${n + 1}@headword.example` };
    });
    await db.user.createMany({ data: people });
    await db.membership.createMany({ data: people.map(({ id }) => ({ userId: id, glossaryId, role })) });
    return people.map(({ id }) => id);
  };
  return {
    authors: [ada.id, ...(await add('AUTHOR', 21))],
    reviewers: [rita.id, ...(await add('REVIEWER', 16))],
    publishers: [pia.id, ...(await add('PUBLISHER', 7))],
    ruth: ruth.id,
  };
}
