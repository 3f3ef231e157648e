import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Role } from '@/lib/workflow/actor';

/** Who holds a role in a glossary now. */
export const listHolders = async (tx: Transaction, role: Role, glossaryId: string): Promise<string[]> =>
  (
    await tx.user.findMany({
      where: { disabledAt: null, memberships: { some: { role, OR: [{ glossaryId: null }, { glossaryId }] } } },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
  ).map(({ id }) => id);
