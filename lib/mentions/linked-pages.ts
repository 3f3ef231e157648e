import type { Transaction } from '@/lib/db';
import { lexiconOf } from '@/lib/linking/lexicon';
import { type Link, linksIn } from '@/lib/linking/links';
import { occurrencesIn } from '@/lib/linking/occurrences';
import { listCandidates, listNames, type PublicName } from './names';
import type { Page } from './pages';

/** What names have to be looked for in a page: beside those it is known to hold, these; or all there are. */
export type Asked = ReadonlySet<string> | 'all';

/** A page with the links that its text has now, and the keys of all names in it. */
export type LinkedPage = { page: Page; links: Link[]; keys: string[] };

type Linking = {
  askedOf: (page: Page) => Asked;
  /** What a change that is being thought about would make of the names. */
  change?: (names: PublicName[]) => PublicName[];
};

/** Finds the links of pages by the names that are public now; writes nothing. */
export async function linkedPages(tx: Transaction, pages: readonly Page[], linking: Linking): Promise<LinkedPage[]> {
  const linked: LinkedPage[] = [];
  for (const group of alike(pages)) linked.push(...(await linkedAlike(tx, group, linking)));
  return linked;
}

/** Pages that link to the same glossaries, so that each name is looked up once for all of them. */
function alike(pages: readonly Page[]): Page[][] {
  const groups = new Map<string, Page[]>();
  for (const page of pages) {
    const reach = page.reach.toSorted().join();
    groups.set(reach, [...(groups.get(reach) ?? []), page]);
  }
  return [...groups.values()];
}

async function linkedAlike(
  tx: Transaction,
  pages: readonly Page[],
  { askedOf, change = (names) => names }: Linking,
): Promise<LinkedPage[]> {
  const reach = pages[0]?.reach ?? [];
  const unknown = pages.filter((page) => askedOf(page) === 'all' || page.stored.keys === null);
  const keys = await listCandidates(
    tx,
    reach,
    unknown.flatMap(({ lines }) => lines),
  );
  for (const page of pages) {
    const asked = askedOf(page);
    for (const key of [...(page.stored.keys ?? []), ...(asked === 'all' ? [] : asked)]) keys.add(key);
  }
  const names = change(await listNames(tx, reach, keys));
  const lexicon = lexiconOf(names);
  const neverLinked = names.flatMap(({ termId, neverLinked: never }) => (never ? [termId] : []));
  return pages.map((page) => {
    const { occurrences, keys: held } = occurrencesIn(page.lines, lexicon);
    const withoutLink = new Set([page.id, ...neverLinked]);
    const rules = { frequency: page.frequency, written: page.written, withoutLink };
    return { page, links: linksIn(page.lines, occurrences, rules), keys: [...held].sort() };
  });
}
