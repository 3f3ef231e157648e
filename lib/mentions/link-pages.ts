import 'server-only';
import type { Transaction } from '@/lib/db';
import { type Asked, linkedPages } from './linked-pages';
import { listPages } from './pages';
import { writeLinks } from './write-links';

/**
 * Links live pages that this transaction holds by the names that are public now, and stores what changed: as the keys
 * that were asked for say, or whole ones anew. Returns the tags of the pages that look different now.
 */
export async function linkPages(tx: Transaction, asked: ReadonlyMap<string, Asked>): Promise<string[]> {
  const askedOf = ({ id }: { id: string }): Asked => asked.get(id) ?? 'all';
  const linked = await linkedPages(tx, await listPages(tx, [...asked.keys()]), { askedOf });
  return writeLinks(tx, linked, ({ page }) => askedOf(page) === 'all');
}
