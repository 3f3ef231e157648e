import { findTerm } from '@/lib/terms/find';
import { move, revisedTerm } from '@/prisma/states';
import type { Filled } from './fill';

/** Milliseconds from the publisher's command to its commit, and from there until the page shows the new text. */
export async function publishUntilVisible(site: string, { slug, cast, terms }: Filled, round: number) {
  const term = terms[round * 7];
  if (!term) throw new Error('Too few terms to publish.');
  const page = `${site}/${slug}/${term.slug}`;
  await (await fetch(page)).text();
  const found = await findTerm(term.termId);
  if (!found?.revision) throw new Error(`${term.headword} has no revision.`);
  const definition = `Published anew, for the ${round}th time: what ${term.headword} means.`;
  let placed = await revisedTerm(term, cast.ada, { ...found.revision.content, definition });
  placed = await move(placed, 'submit', cast.ada);
  placed = await move(placed, 'approve', cast.rita);
  const asked = performance.now();
  await move(placed, 'publish', cast.pia);
  const committed = performance.now();
  while (!(await (await fetch(page)).text()).includes(definition)) {
    if (performance.now() - committed > 10_000) throw new Error(`${page} still shows the old text after ten seconds.`);
  }
  return { command: committed - asked, visible: performance.now() - committed };
}
