import 'server-only';
import { db } from '@/lib/db';
import type { Content } from '@/lib/revisions/content';
import { linkedPages } from './linked-pages';
import type { PageLinks } from './page-text';
import { readPage } from './pages';

/** The links that a text would have if it were this term's page now, and the terms they lead to. */
export async function draftLinks(
  term: { id: string; glossaryId: string },
  content: Content,
): Promise<{ links: PageLinks; termIds: string[] }> {
  const { id, glossaryId } = term;
  const { linking: frequency, linksTo } = await db.glossary.findUniqueOrThrow({ where: { id: glossaryId } });
  const stored = { definitionHtml: '', html: '', questions: [], keys: null };
  const page = readPage({ id, glossaryId, frequency, linksTo, content, ...stored });
  const linked = await linkedPages(db, [page], { askedOf: () => 'all' });
  const links = linked.flatMap((one) => one.links);
  return { links: page.split(links), termIds: [...new Set(links.map(({ termId }) => termId))] };
}
