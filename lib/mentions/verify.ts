import 'server-only';
import type { Transaction } from '@/lib/db';
import { gramsIn } from '@/lib/linking/grams';
import { renderedLinks } from '@/lib/published/rendered';
import { same } from '@/lib/revisions/merge';
import { type LinkedPage, linkedPages } from './linked-pages';
import { listPages } from './pages';

const batch = 200;

/**
 * The live pages that are not as linking them anew would make them; none, while a page waits for that. Reads every
 * page, a millisecond or so each.
 */
export async function listWronglyLinked(tx: Transaction): Promise<{ id: string }[]> {
  if (await tx.relinking.findFirst({ select: { id: true } })) return [];
  const wrong: { id: string }[] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const terms = await tx.publishedTerm.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      select: { id: true },
      take: batch,
    });
    const ids = terms.map(({ id }) => id);
    const linked = await linkedPages(tx, await listPages(tx, ids), { askedOf: () => 'all' });
    const wordings = await tx.publishedWording.findMany({ where: { termId: { in: ids } } });
    const gramsOf = new Map(wordings.map(({ termId, grams }) => [termId, grams]));
    wrong.push(...linked.filter((one) => !isRight(one, gramsOf.get(one.page.id))).map(({ page: { id } }) => ({ id })));
    const last = ids.at(-1);
    if (!last) return wrong;
    after = last;
  }
}

function isRight({ page, links, keys }: LinkedPage, grams: number[] | undefined): boolean {
  const { definitionHtml, html, questions } = renderedLinks(page.content, page.split(links));
  const shown = { definitionHtml, html, questions, keys, grams: gramsIn(page.lines) };
  return same(shown, { ...page.stored, grams });
}
