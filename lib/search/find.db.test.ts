import { describe, expect, test } from 'vitest';
import { findAddress } from '@/lib/published/find-address';
import { findPublishedTerm } from '@/lib/published/term';
import { addCast } from '@/prisma/cast';
import { addGlossary, draftTerm, move, publishedTerm } from '@/prisma/states';
import { search } from './find';

const glossary = await addGlossary();
const other = await addGlossary({ name: 'Other glossary' });
const cast = await addCast();
const published = (headword: string, fields: object = {}, place = glossary) =>
  publishedTerm(place, cast, { headword, ...fields });
const alias = (name: string, kind: 'synonym' | 'abbreviation' | 'variant' | 'hidden' = 'synonym') => ({ name, kind });
const body = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

await published('C');
await published('C++', { aliases: [alias('CPP', 'abbreviation')] });
await published('C#');
await published('Cache', { aliases: [alias('Cash', 'hidden'), alias('Buffer')] });
await published('Cache line', { body: body('Sixty-four bytes, 100% of them in one piece.') });
await published('Kubernetes', { body: body('It schedules containers and keeps a cache of none.') });
await published('Buffer');
await published('Logbook', {
  body: body(`${'It is written by hand. '.repeat(600)} Of lighthouses, and of gulls that fly.`),
});
await published('Résumé', {}, other);
await published('Quorum', {}, other);
await draftTerm(glossary, cast, { headword: 'Cachet' });
const { pia } = cast;
await move(await published('Cacheable'), 'retire', pia);

const found = async (query: string, glossaryId: string | null = null) =>
  (await search(query, { glossaryId, topic: null })).map(({ headword }) => headword);
const lanesOf = async (query: string) =>
  (await search(query, { glossaryId: glossary.id, topic: null })).map(({ headword, lane }) => `${headword}: ${lane}`);

describe('search', () => {
  test('finds names first exactly, then by their beginning, then in the text', async () =>
    expect(await lanesOf('cache')).toEqual(['Cache: headword', 'Cache line: prefix', 'Kubernetes: text']));

  test('tells C, C++ and C# apart', async () => {
    expect((await found('C', glossary.id))[0]).toBe('C');
    expect((await found('c++', glossary.id))[0]).toBe('C++');
    expect((await found('c#', glossary.id))[0]).toBe('C#');
  });

  test('prefers a headword to an alias of the same name, and an alias to a hidden one', async () => {
    expect(await lanesOf('buffer')).toEqual(['Buffer: headword', 'Cache: alias']);
    expect((await lanesOf('cash'))[0]).toBe('Cache: hidden');
  });

  test('says which other name matched, and never a hidden one', async () => {
    expect((await search('cpp'))[0]).toMatchObject({ headword: 'C++', matchedName: 'CPP' });
    expect((await search('cash'))[0]).toMatchObject({ headword: 'Cache', matchedName: null });
  });

  test('marks the passage that matched', async () => {
    const result = (await search('containers'))[0];
    expect(result?.passage.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'containers', isMarked: true }]);
  });

  test('marks it far down in a long text, and where the word has another ending there', async () => {
    const marked = async (query: string) =>
      (await search(query))[0]?.passage.filter(({ isMarked }) => isMarked).map(({ text }) => text);
    expect(await marked('lighthouse')).toEqual(['lighthouses']);
    expect(await marked('flies')).toEqual(['fly']);
  });

  test('takes case and accents as a person would', async () => expect(await found('RESUME')).toEqual(['Résumé']));

  test('offers names at most two edits away, only where nothing else answers', async () => {
    expect(await lanesOf('kuberntes')).toEqual(['Kubernetes: fuzzy']);
    expect(await found('xyzzyxyzzy')).toEqual([]);
  });

  test('takes operators, quotes, % and _ for ordinary text', async () => {
    for (const query of ['%', '_', '\\', "'", '"', '" OR "', '-cache -', "'; --", '& | !', ':*', '<->'])
      await expect(search(query), query).resolves.toBeInstanceOf(Array);
    expect(await found('%')).toEqual([]);
    expect(await lanesOf('_ache')).toEqual(['Cache: fuzzy']);
  });

  test('stays within the glossary that is asked', async () => {
    expect(await found('quorum', glossary.id)).toEqual([]);
    expect(await found('quorum', other.id)).toEqual(['Quorum']);
  });

  test('knows nothing that is not live', async () => {
    expect(await found('cachet')).not.toContain('Cachet');
    expect(await found('cacheable')).not.toContain('Cacheable');
  });
});

describe('an address', () => {
  test('of a retired term is gone', async () => {
    expect(await findPublishedTerm(glossary.id, 'cacheable')).toBeNull();
    expect(await findAddress(glossary.id, 'cacheable')).toEqual({ kind: 'gone', headword: 'Cacheable' });
  });

  test('that never was anything is nothing', async () => expect(await findAddress(glossary.id, 'never')).toBeNull());
});
