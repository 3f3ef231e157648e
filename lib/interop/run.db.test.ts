import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { emptyContent } from '@/lib/revisions/content';
import { addCast, type Cast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import type { Bundle, Entry } from './bundle';
import { collectBundle } from './collect';
import { exportGlossary } from './export';
import { readFolder } from './folder';
import { parseJson, serialiseJson } from './json';
import { countRows, importBundle, importDrafts } from './run';

const entry = (headword: string, slug: string, fields: Partial<Entry['content']> = {}): Entry => ({
  source: `${slug}.md`,
  status: 'published',
  content: { ...emptyContent(headword), slug, definition: `What ${headword} means.`, ...fields },
});
const bundle = (...entries: Entry[]): Bundle => ({ glossary: null, topics: {}, entries, unreadable: [] });
const outcomes = (rows: { headword: string; outcome: string }[]) =>
  rows.map(({ headword, outcome }) => `${headword} ${outcome}`);

let cast: Cast;
beforeAll(async () => {
  cast = await addCast();
});

describe('An export', () => {
  it('imported into an empty glossary and exported again is the same', async () => {
    const demo = await readFolder(new URL('../../prisma/demo/tech', import.meta.url).pathname);
    expect(demo.unreadable).toEqual([]);
    must(await importBundle(demo, { glossary: 'first', as: 'published' }));
    const json = serialiseJson((await collectBundle('first')) as Bundle);
    must(await importBundle(parseJson('first.json', json), { glossary: 'second', as: 'published' }));
    expect(serialiseJson((await collectBundle('second')) as Bundle)).toBe(json);
    expect(await db.term.count({ where: { glossary: { slug: 'second' } } })).toBe(demo.entries.length);
  }, 60_000);

  it('is for people with a role in the glossary', async () => {
    const stranger = { id: cast.ada.id, name: 'Ada', grants: [] };
    expect(await exportGlossary('first', 'json', stranger)).toMatchObject({ reason: 'notFound' });
    for (const format of ['json', 'csv', 'markdown'] as const)
      expect(await exportGlossary('first', format, cast.ada)).toMatchObject({ ok: true });
  });
});

describe('An import by an author', () => {
  it('makes drafts that are their own work, whatever the file says', async () => {
    const glossary = await addGlossary();
    const files = bundle(entry('API', 'api', { related: ['rest'] }), entry('REST', 'rest'));
    const { rows } = must(await importDrafts(files, { glossaryId: glossary.id }, cast.ada));
    expect(countRows(rows)).toMatchObject({ new: 2, refused: 0 });
    const revisions = await db.revision.findMany({
      where: { term: { glossaryId: glossary.id } },
      include: { contributors: true },
    });
    expect(revisions.map(({ status, contributors }) => [status, contributors.map(({ userId }) => userId)])).toEqual([
      ['DRAFT', [cast.ada.id]],
      ['DRAFT', [cast.ada.id]],
    ]);
  });

  it('only looked at stores nothing', async () => {
    const glossary = await addGlossary();
    must(await importDrafts(bundle(entry('API', 'api')), { glossaryId: glossary.id, dryRun: true }, cast.ada));
    expect(await db.term.count({ where: { glossaryId: glossary.id } })).toBe(0);
  });

  it('is refused to those who are no author there', async () => {
    const glossary = await addGlossary();
    expect(await importDrafts(bundle(entry('API', 'api')), { glossaryId: glossary.id }, cast.rita)).toMatchObject({
      reason: 'wrongRole',
    });
  });
});

describe('Importing over what is there', () => {
  it('revises what is live, and leaves alone what somebody is working on', async () => {
    const glossary = await addGlossary();
    await publishedTerm(glossary, cast, { headword: 'Live', slug: 'live' });
    const busy = await publishedTerm(glossary, cast, { headword: 'Busy', slug: 'busy' });
    await revisedTerm(busy, cast.ravi, someContent({ headword: 'Busy', slug: 'busy', definition: 'Being written.' }));
    const same = await publishedTerm(glossary, cast, { headword: 'Same', slug: 'same' });
    const files = bundle(
      entry('Live', 'live', { definition: 'Said anew.' }),
      entry('Busy', 'busy', { definition: 'Said anew.' }),
      entry('Same', 'same'),
    );
    const { rows } = must(await importDrafts(files, { glossaryId: glossary.id }, cast.ada));
    expect(outcomes(rows)).toEqual(['Live changed', 'Busy refused', 'Same unchanged']);
    expect(rows[1]?.reasons[0]).toContain('Ravi');
    expect(await db.revision.count({ where: { termId: same.termId } })).toBe(1);
  });

  it('refuses a row with its reason, and takes the others', async () => {
    const glossary = await addGlossary();
    const files = bundle(
      entry('API', 'api', { related: ['nowhere'] }),
      entry('API again', 'api'),
      entry('', 'empty'),
      entry('Topics', 'topics'),
      entry('Bad', 'bad', { sources: [{ title: 'x', url: 'javascript:alert(1)' }] }),
    );
    files.unreadable.push({ source: 'broken.md', reason: 'There is no front matter.' });
    const { rows } = must(await importBundle(files, { glossary: glossary.slug, as: 'draft' }));
    expect(outcomes(rows)).toEqual([
      'API new',
      'API again refused',
      ' refused',
      'Topics refused',
      'Bad refused',
      ' refused',
    ]);
    expect(rows[0]?.remarks).toEqual(['No such term, left as plain text: nowhere.']);
    expect(await db.term.count({ where: { glossaryId: glossary.id } })).toBe(1);
  });
});
