import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { rebuildProjection } from '@/lib/published/rebuild';
import { createTerm } from '@/lib/revisions/create';
import { findTerm } from '@/lib/terms/find';
import { changeLinking } from '@/lib/terms/linking';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, move, type Placed, revisedTerm, someContent } from '@/prisma/states';
import { recordGlossary } from './record';
import { relinkPages } from './relink';

const cast = await addCast();
const { ada, pia } = cast;
const names = ['mesh', 'service mesh', 'Mesh network', 'API', 'policy', 'C++'];
const texts = [
  'A mesh of policies.',
  'Service meshes, APIs, an API.',
  'C++ in a service mesh network.',
  'The policy, a MESH.',
];
const frequencies = ['ONCE_PER_PAGE', 'ONCE_PER_SECTION', 'ALL', 'NONE'] as const;

const small = fc.nat({ max: 5 });
const steps = fc.array(
  fc.record({
    way: fc.constantFrom('publish', 'publish', 'publish', 'retire', 'switch', 'frequency', 'relink'),
    term: small,
    name: small,
    alias: small,
    text: fc.nat({ max: texts.length - 1 }),
  }),
  { minLength: 8, maxLength: 16 },
);
type Step = (typeof steps extends fc.Arbitrary<infer S> ? S : never)[number];

/** Everything that linking stores, as text. */
async function stored(): Promise<string> {
  const tables = ['term', 'name', 'link', 'wording'];
  const rows = tables.map((table) =>
    db.$queryRawUnsafe(`SELECT row_to_json(t)::text AS row FROM published.${table} AS t ORDER BY 1`),
  );
  return JSON.stringify(await Promise.all(rows), null, 1);
}

async function publish(glossary: { id: string }, live: Map<number, Placed>, { term, name, alias, text }: Step) {
  const content = someContent({
    headword: names[name] ?? '',
    slug: `term-${term}`,
    definition: texts[text] ?? '',
    aliases: alias === name ? [] : [{ name: names[alias] ?? '', kind: alias === 0 ? 'hidden' : 'synonym' }],
  });
  const before = live.get(term);
  const draft = before
    ? await revisedTerm(before, ada, content)
    : must(await createTerm({ glossaryId: glossary.id, content }, ada));
  live.set(term, await move(await move(draft, 'submit', ada), 'publish', pia));
}

async function switchLinks(termId: string, to: { neverLinked: boolean; caseMatters: boolean }): Promise<void> {
  const found = await findTerm(termId);
  if (!found) throw new Error('There is no such term.');
  const { neverLinked, caseMatters } = found.term;
  must(await changeLinking({ termId, was: { neverLinked, caseMatters }, ...to }, pia));
}

async function take(glossary: { id: string }, live: Map<number, Placed>, step: Step): Promise<void> {
  const placed = live.get(step.term);
  if (step.way === 'publish') return publish(glossary, live, step);
  if (step.way === 'relink') return relinkPages();
  if (step.way === 'frequency')
    return db.$transaction(async (tx) => {
      const linking = frequencies[step.name % frequencies.length] ?? 'ALL';
      await tx.glossary.update({ where: { id: glossary.id }, data: { linking } });
      await recordGlossary(tx, glossary.id);
    });
  if (!placed) return;
  if (step.way === 'switch')
    await switchLinks(placed.termId, { neverLinked: step.name < 2, caseMatters: step.name > 3 });
  const isLive = await db.publishedTerm.count({ where: { id: placed.termId } });
  if (step.way === 'retire' && isLive) live.set(step.term, await move(placed, 'retire', pia));
}

test('whatever was published, renamed, retired and switched: what the worker leaves is what rebuilding writes', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const glossary = await addGlossary({ approvalsRequired: 0 });
      const live = new Map<number, Placed>();
      for (const step of walk) await take(glossary, live, step);
      await relinkPages();
      const left = await stored();
      await db.$transaction((tx) => rebuildProjection(tx, glossary.id), { timeout: 30_000 });
      expect(await stored()).toBe(left);
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 240_000);
