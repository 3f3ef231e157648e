import { describe, expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, draftTerm, publishedTerm } from '@/prisma/states';
import { suggest } from './suggest';

const glossary = await addGlossary();
const other = await addGlossary({ name: 'Other glossary' });
const cast = await addCast();
const published = (headword: string, fields: object = {}, place = glossary) =>
  publishedTerm(place, cast, { headword, ...fields });

await published('Cache', {
  definition:
    'A place that keeps what was asked for, so that it is at hand when it is asked for again, which saves time.',
  aliases: [
    { name: 'Buffer', kind: 'synonym' },
    { name: 'Quick memory', kind: 'hidden' },
  ],
});
await published('Cache line');
await published('100%_certain');
await published('Quorum', {}, other);
for (let n = 1; n <= 10; n++) await published(`Zone ${n}`);
await draftTerm(glossary, cast, { headword: 'Cachet' });

const suggested = async (query: string, glossaryId: string | null = null) =>
  (await suggest(query, { glossaryId, topic: null })).map(({ headword }) => headword);

describe('suggestions', () => {
  test('are names that begin with what is typed, from two letters on', async () => {
    expect(await suggested('c')).toEqual([]);
    expect(await suggested('CA')).toEqual(['Cache', 'Cache line']);
  });

  test('say which other name matched, where they are and what they mean', async () => {
    const [buffer] = await suggest('buf');
    expect(buffer).toMatchObject({
      headword: 'Cache',
      matchedName: 'Buffer',
      glossaryName: 'Tech glossary',
      locale: 'en',
    });
    expect(buffer?.href).toMatch(/\/cache$/);
    expect(buffer?.definition).toMatch(/^A place that keeps .*…$/);
  });

  test('never give a hidden name away, but by the whole of it', async () => {
    expect(await suggested('quick')).toEqual([]);
    expect(await suggest('quick memory')).toMatchObject([{ headword: 'Cache', matchedName: null }]);
  });

  test('resemble what is typed only where nothing begins with it', async () => {
    expect(await suggested('cahce')).toEqual(['Cache']);
    expect(await suggested('cache')).toEqual(['Cache', 'Cache line']);
  });

  test('begin nearly as what is typed, where nothing resembles it as a whole', async () => {
    expect(await suggested('cache lnie')).toEqual(['Cache line']);
    expect(await suggested('quroum of th')).toEqual([]);
    expect(await suggested('100%_cret')).toEqual(['100%_certain']);
  });

  test('take % and _ for ordinary letters', async () => {
    expect(await suggested('%%')).toEqual([]);
    expect(await suggested('__')).toEqual([]);
    expect(await suggested('100%_')).toEqual(['100%_certain']);
  });

  test('are eight at most', async () => expect(await suggested('zone')).toHaveLength(8));

  test('stay within the glossary that is asked', async () => {
    expect(await suggested('quo', glossary.id)).toEqual([]);
    expect(await suggested('quo')).toEqual(['Quorum']);
  });

  test('know nothing that is not live', async () => expect(await suggested('cachet')).not.toContain('Cachet'));
});
