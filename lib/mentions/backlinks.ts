import type { Transaction } from '@/lib/db';
import type { LinkedPage } from './linked-pages';

type Backlink = { fromId: string; toId: string };

/**
 * Makes the mentions of these pages that nobody wrote as links those that they have now, and returns the terms that
 * gained or lost one. A term that its author linked is mentioned already.
 */
export async function writeBacklinks(tx: Transaction, linked: readonly LinkedPage[]): Promise<string[]> {
  const words = ({ fromId, toId }: Backlink) => `${fromId} ${toId}`;
  const now = new Map(
    linked.flatMap(({ page: { id, written }, links }) => {
      const own = new Set(written.map(({ termId }) => termId));
      const targets = links.map(({ termId }) => termId).filter((termId) => !own.has(termId));
      return targets.map((toId) => [words({ fromId: id, toId }), { fromId: id, toId }] as const);
    }),
  );
  const fromIds = linked.map(({ page }) => page.id);
  const before = await tx.publishedLink.findMany({
    where: { fromId: { in: fromIds }, kind: 'automatic' },
    select: { fromId: true, toId: true },
  });
  const lost = before.filter((link) => !now.delete(words(link)));
  const gained = [...now.values()];
  if (lost.length > 0)
    await tx.$executeRaw`
      DELETE FROM published.link USING jsonb_to_recordset(${JSON.stringify(lost)}::jsonb) AS lost ("fromId" uuid, "toId" uuid)
      WHERE link.kind = 'automatic' AND link."fromId" = lost."fromId" AND link."toId" = lost."toId"`;
  await tx.publishedLink.createMany({ data: gained.map((link) => ({ ...link, kind: 'automatic' })) });
  return [...new Set([...lost, ...gained].map(({ toId }) => toId))];
}
