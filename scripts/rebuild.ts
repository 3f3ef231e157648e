import { withDatabase } from './database';
import { Halt } from './halt';

/**
 * Writes what the public reads of every glossary, or of those named, anew from the published revisions. Never needed
 * while the invariants hold, but after an upgrade whose notes ask for it.
 */
export default async function rebuild(slugs: string[]): Promise<void> {
  await withDatabase(async () => {
    const [{ db }, { rebuildGlossary }] = await Promise.all([import('@/lib/db'), import('@/lib/glossaries/rebuild')]);
    const glossaries = await db.glossary.findMany({
      where: slugs.length > 0 ? { slug: { in: slugs } } : {},
      orderBy: { slug: 'asc' },
    });
    const unknown = slugs.filter((slug) => !glossaries.some((glossary) => glossary.slug === slug));
    if (unknown.length > 0) throw new Halt(`There is no glossary ${unknown.join(', ')}.`);
    for (const { id, slug, name } of glossaries) {
      const begun = performance.now();
      await rebuildGlossary(id);
      console.log(`${name} (${slug}) written anew in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    }
  });
}
