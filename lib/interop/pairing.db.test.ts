import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { emptyContent } from '@/lib/revisions/content';
import { slugOf } from '@/lib/terms/slug';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, publishedTerm } from '@/prisma/states';
import type { Bundle, Entry } from './bundle';
import { collectBundle } from './collect';
import { readFolder } from './folder';
import { parseJson, serialiseJson } from './json';
import { countRows, importBundle, importDrafts } from './run';

const cast = await addCast();
const english = await addGlossary();
const container = await publishedTerm(english, cast, { headword: 'Container', slug: 'container' });
const cluster = await publishedTerm(english, cast, { headword: 'Cluster', slug: 'cluster' });

const entry = (headword: string, more: Partial<Entry> = {}): Entry => ({
  source: headword,
  status: 'published',
  content: { ...emptyContent(headword), slug: slugOf(headword), definition: `Was ${headword} heißt.` },
  ...more,
});
const bundle = (...entries: Entry[]): Bundle => ({ glossary: null, topics: {}, entries, unreadable: [] });
const german = { locale: 'de', as: 'published', translates: english.slug } as const;
const pairsIn = async (glossary: string) =>
  (
    await db.translation.findMany({
      where: { term: { glossary: { slug: glossary } } },
      select: { term: { select: { headword: true } }, original: { select: { headword: true } } },
      orderBy: { term: { headword: 'asc' } },
    })
  ).map(({ term, original }) => `${term.headword} ← ${original.headword}`);

describe('An import of translations', () => {
  it('pairs by the name of the file, by the address, and by what an entry names itself', async () => {
    const files = bundle(
      entry('Behälter', { key: 'container' }),
      entry('Cluster'),
      entry('Verbund', { translates: 'cluster', key: 'nothing' }),
      entry('Allein', { key: 'alone' }),
    );
    const { rows } = must(await importBundle(files, { ...german, glossary: 'de-names' }));
    expect(await pairsIn('de-names')).toEqual(['Behälter ← Container', 'Cluster ← Cluster']);
    expect(rows.map(({ remarks }) => remarks)).toEqual([
      ['Becomes a translation of Container.'],
      ['Becomes a translation of Cluster.'],
      ['Paired with none: Another row of this import translates the same.'],
      [`Paired with none: there is no ${english.slug}/alone.`],
    ]);
    expect(
      await db.publishedTranslation.count({ where: { originalId: { in: [container.termId, cluster.termId] } } }),
    ).toBe(2);
  });

  it('pairs what is otherwise unchanged, once, and nothing on a dry run', async () => {
    const files = bundle(entry('Behälter', { key: 'container' }));
    const { translates: _, ...alone } = german;
    must(await importBundle(files, { ...alone, glossary: 'de-later' }));
    must(await importBundle(files, { ...german, glossary: 'de-later', dryRun: true }));
    expect(await pairsIn('de-later')).toEqual([]);
    const { rows } = must(await importBundle(files, { ...german, glossary: 'de-later' }));
    expect(countRows(rows)).toMatchObject({ unchanged: 1 });
    expect(await pairsIn('de-later')).toEqual(['Behälter ← Container']);
    expect(must(await importBundle(files, { ...german, glossary: 'de-later' })).rows[0]?.remarks).toEqual([]);
  });

  it('is refused where there is no such glossary', async () => {
    const outcome = await importBundle(bundle(), { ...german, glossary: 'de-none', translates: 'nowhere' });
    expect(outcome).toMatchObject({ reason: 'invalid', fields: { translates: 'There is no such glossary.' } });
  });

  it('in the studio pairs an author’s drafts, and leaves to a publisher what readers see', async () => {
    const glossary = await addGlossary({ locale: 'de' });
    await publishedTerm(glossary, cast, { headword: 'Cluster', slug: 'cluster' });
    const files = bundle(entry('Behälter', { key: 'container' }), entry('Cluster'));
    const { rows } = must(await importDrafts(files, { glossaryId: glossary.id, translates: english.slug }, cast.ada));
    expect(rows.map(({ remarks }) => remarks)).toEqual([
      ['Becomes a translation of Container.'],
      ['Paired with none: Readers see it, so that a publisher has to pair it.'],
    ]);
    expect(await pairsIn(glossary.slug)).toEqual(['Behälter ← Container']);
  });

  it('comes back from an export as it was', async () => {
    const json = serialiseJson((await collectBundle('de-names')) as Bundle);
    expect(json).toContain(`"translates": "${english.slug}/container"`);
    const { rows } = must(await importBundle(parseJson('a.json', json), { glossary: 'de-again', as: 'published' }));
    expect(countRows(rows)).toMatchObject({ new: 4 });
    expect(await pairsIn('de-again')).toEqual(await pairsIn('de-names'));
  });
});

const data = new URL('../../../shared/data/cncf-glossary', import.meta.url).pathname;
if (!existsSync(data)) console.warn(`Skipped: ${data} is not there.`);

describe.skipIf(!existsSync(data))('The CNCF glossary in four languages', () => {
  it('is paired by the names of its files, without losing a term', async () => {
    const languages = { en: 89, de: 18, ja: 73, ur: 10 };
    for (const [locale, terms] of Object.entries(languages)) {
      const options = { glossary: `cncf-${locale}`, locale, as: 'published' } as const;
      const files = await readFolder(`${data}/${locale}`);
      const translates = locale === 'en' ? {} : { translates: 'cncf-en' };
      const { rows } = must(await importBundle(files, { ...options, ...translates }));
      expect(countRows(rows), locale).toEqual({ new: terms, changed: 0, unchanged: 0, refused: 0 });
    }
    expect(await pairsIn('cncf-ur')).toContain('کنٹینرز ← Containers');
    expect(await pairsIn('cncf-ja')).toContain('コンテナ ← Containers');
    expect((await pairsIn('cncf-ja')).length).toBe(73);
    expect((await pairsIn('cncf-de')).length).toBe(16);
    expect((await pairsIn('cncf-ur')).length).toBe(10);
  }, 180_000);
});
