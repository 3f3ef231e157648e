import 'server-only';
import { db, type Transaction } from '@/lib/db';
import type { Mentionable } from './mentions';

const most = 1_000;

/** Who may enter a glossary and so can be mentioned there, by name; at most 1,000. One query. */
export const listMentionable = (glossaryId: string, tx: Transaction = db): Promise<Mentionable[]> =>
  tx.user.findMany({
    where: { disabledAt: null, memberships: { some: { OR: [{ glossaryId: null }, { glossaryId }] } } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: most,
  });
