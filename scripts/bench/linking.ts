import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';
import { db } from '@/lib/db';
import { relinkPages } from '@/lib/mentions/relink';
import type { Cast } from '@/prisma/cast';
import { addGlossary, approvedTerm, move, type Placed, publishedTerm } from '@/prisma/states';
import type { Filled } from './fill';
import { copyTerms } from './linking-copies';

const sizes = [1_000, 10_000, 100_000];
const words =
  'what keeps its place while the parts around it are moved and measured by those who look after them'.split(' ');

/**
 * From a publisher's command until every page that holds the name is linked by the site's worker, for names that ten, a
 * hundred and a thousand pages hold, in a glossary that grows to 100,000 terms.
 */
export async function measureLinking(_site: string, { cast }: Filled): Promise<void> {
  const glossary = await addGlossary({ slug: 'linked', name: 'Linked' });
  await writeHolders(glossary, cast);
  const others = await publishTen(glossary, cast, 'Filler', () => '');
  let count = 1_010;
  for (const [round, size] of sizes.entries()) {
    if (size > count) {
      await copyTerms(
        others.map(({ termId }) => termId),
        Math.round((size - count) / 10),
        `r${round}n`,
      );
      count = size;
    }
    await db.$executeRaw`ANALYZE`;
    const found: string[] = [];
    for (const [name, pages] of [
      ['Penstock', 10],
      ['Weir', 100],
      ['Sluice gate', 1_000],
    ] as const)
      found.push(
        await measureName(
          glossary,
          cast,
          { headword: name, slug: `${name.slice(0, 4).toLowerCase()}-${round}` },
          pages,
        ),
      );
    console.log(`${`linking, ${size.toLocaleString('en')} terms`.padEnd(30)} ${found.join('; ')}`);
  }
}

/** A thousand pages: all of them hold one name, a hundred another, ten a third. */
export async function writeHolders(glossary: { id: string }, cast: Cast): Promise<void> {
  await publishTen(glossary, cast, 'Keeper', (n) => `The penstock, ${n === 0 ? 'a weir, ' : ''}a sluice gate.`);
  const bases = await publishTen(glossary, cast, 'Holder', (n) => `${n === 0 ? 'A weir, and s' : 'S'}luice gates.`);
  await relinkPages();
  await copyTerms(
    bases.map(({ termId }) => termId),
    98,
    'h',
  );
}

async function publishTen(glossary: { id: string }, cast: Cast, name: string, says: (n: number) => string) {
  const terms: Placed[] = [];
  for (let n = 0; n < 10; n++)
    terms.push(await publishedTerm(glossary, cast, { headword: `${name} ${n}`, body: bodyOf(name, n, says(n)) }));
  return terms;
}

/** Some 300 words, with ten names of the glossary in them. */
const bodyOf = (name: string, n: number, says: string) => ({
  type: 'doc' as const,
  content: [0, 1, 2, 3, 4].map((at) => ({
    type: 'paragraph' as const,
    content: [
      {
        type: 'text' as const,
        text: `${`${name} ${(n + at) % 10} is ${words.slice(at).join(' ')}, as ${name} ${(n + at + 5) % 10}. `.repeat(3)}${at === 3 ? says : ''}`.trim(),
      },
    ],
  })),
});

/** Publishes and retires a term of this name: the command, and from its commit until all pages have, or lost, the link. */
async function measureName(
  glossary: { id: string },
  cast: Cast,
  name: { headword: string; slug: string },
  pages: number,
): Promise<string> {
  const term = await approvedTerm(glossary, cast, name);
  const asked = performance.now();
  const live = await move(term, 'publish', cast.pia);
  const committed = performance.now();
  await untilLinked(term.termId, pages);
  const linked = performance.now();
  await move(live, 'retire', cast.pia);
  const retired = performance.now();
  await untilLinked(term.termId, 0);
  const gone = performance.now() - retired;
  const whole = (time: number) => `${time.toFixed(0)} ms`;
  return `${pages} pages: publish ${whole(committed - asked)}, linked ${whole(linked - committed)}, retired ${whole(gone)}`;
}

async function untilLinked(toId: string, pages: number): Promise<void> {
  for (const began = performance.now(); performance.now() - began < 60_000; await pause(5)) {
    const links = await db.publishedLink.count({ where: { toId, kind: 'automatic' } });
    if (links === pages && (await db.relinking.count()) === 0) return;
  }
  const links = await db.publishedLink.count({ where: { toId } });
  throw new Error(`After a minute ${links} pages are linked instead of ${pages}.`);
}
