import 'server-only';
import type { Transaction } from '@/lib/db';

/** How many threads of a term are unresolved, on whichever of its revisions they began. Guests block nobody. */
export const countUnresolved = (tx: Transaction, termId: string): Promise<number> =>
  tx.thread.count({ where: { termId, resolvedAt: null, createdById: { not: null } } });
