import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';
import { db } from '@/lib/db';
import { relinkPages } from '@/lib/mentions/relink';
import type { Cast } from '@/prisma/cast';
import { addGlossary, approvedTerm, move, type Placed, publishedTerm } from '@/prisma/states';
import type { Filled } from './fill';
import { copyTerms } from './linking-copies';

const sizes = [1_000, 10_000, 100_000];
const names = { Penstock: 10, Weir: 100, 'Sluice gate': 1_000 };
const words =
  'what keeps its place while the parts around it are moved and measured by those who look after them'.split(' ');

type Place = { glossary: { id: string }; cast: Cast };

/**
 * From a publisher's commit until the site's worker has linked every page that holds the name, and until it has taken
 * the links away again: for names that 10, 100 and 1,000 pages hold, in a glossary that grows to 100,000 terms.
 */
export async function measureLinking(_site: string, { cast }: Filled): Promise<void> {
  const place = { glossary: await addGlossary({ slug: 'linked', name: 'Linked' }), cast };
  await letWork(place);
  await writeHolders(place);
  const others = await publishTen(place, 'Filler', () => '');
  let count = 1_010;
  for (const [round, size] of sizes.entries()) {
    if (size > count) await copyTerms(others, Math.round((size - count) / 10), `r${round}n`);
    count = Math.max(size, count);
    await db.$executeRaw`VACUUM (ANALYZE) published.term, published.name, published.wording, published.link`;
    for (const [headword, pages] of Object.entries(names)) {
      const term = await approvedTerm(place.glossary, cast, { headword, slug: `${pages}-pages-${round}` });
      const { publish, linked, unlinked } = await publishAndRetire(term, pages, cast);
      const what = `linking, ${size.toLocaleString('en')} terms`.padEnd(30);
      console.log(
        `${what} ${String(pages).padStart(5)} pages: ${whole(linked)} ms; retired ${whole(unlinked)} ms (publish, command ${whole(publish)} ms)`,
      );
    }
  }
}

async function letWork({ glossary: { id: glossaryId }, cast }: Place): Promise<void> {
  const held = { [cast.ada.id]: 'AUTHOR', [cast.rita.id]: 'REVIEWER', [cast.pia.id]: 'PUBLISHER' } as const;
  await db.membership.createMany({
    data: Object.entries(held).map(([userId, role]) => ({ userId, role, glossaryId })),
  });
}

/** A thousand pages: all of them hold one name, a hundred another, ten a third. */
async function writeHolders(place: Place): Promise<void> {
  await publishTen(place, 'Keeper', (n) => `The penstock, ${n === 0 ? 'a weir, ' : ''}a sluice gate.`);
  const bases = await publishTen(place, 'Holder', (n) => `${n === 0 ? 'A weir, and s' : 'S'}luice gates.`);
  await relinkPages();
  await copyTerms(bases, 98, 'h');
}

async function publishTen({ glossary, cast }: Place, name: string, says: (n: number) => string): Promise<string[]> {
  const terms: string[] = [];
  for (let n = 0; n < 10; n++) {
    const content = { headword: `${name} ${n}`, body: bodyOf(name, n, says(n)) };
    terms.push((await publishedTerm(glossary, cast, content)).termId);
  }
  return terms;
}

/** Some 300 words, with ten names of the glossary in them. */
const bodyOf = (name: string, n: number, says: string) => ({
  type: 'doc' as const,
  content: [0, 1, 2, 3, 4].map((at) => {
    const sentence = `${name} ${(n + at) % 10} is ${words.slice(at).join(' ')}, as ${name} ${(n + at + 5) % 10}. `;
    const text = `${sentence.repeat(3)}${at === 3 ? says : ''}`.trim();
    return { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] };
  }),
});

async function publishAndRetire(term: Placed, pages: number, { pia }: Cast) {
  const asked = performance.now();
  const live = await move(term, 'publish', pia);
  const published = performance.now();
  await untilLinked(term.termId, pages);
  const linked = performance.now() - published;
  await move(live, 'retire', pia);
  const retired = performance.now();
  await untilLinked(term.termId, 0);
  return { publish: published - asked, linked, unlinked: performance.now() - retired };
}

async function untilLinked(toId: string, pages: number): Promise<void> {
  const began = performance.now();
  for (let links = -1; links !== pages || (await db.relinking.count()) > 0; await pause(10)) {
    if (performance.now() - began > 60_000) throw new Error(`A minute on, ${links} pages are linked, not ${pages}.`);
    links = await db.publishedLink.count({ where: { toId, kind: 'automatic' } });
  }
}

const whole = (time: number) => time.toFixed(0).padStart(5);
