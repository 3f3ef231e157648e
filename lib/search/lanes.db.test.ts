import { describe, expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, publishedTerm } from '@/prisma/states';
import { search } from './find';
import { everywhere } from './place';
import { listResembling } from './resembling';

const english = await addGlossary();
const german = await addGlossary({ locale: 'de' });
const cast = await addCast();
const body = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});
const add = (headword: string, fields: object = {}, place = english) =>
  publishedTerm(place, cast, { headword, ...fields });

await add('C++', { body: body('Came long before C, or was it C with classes?') });
await add('C#', { body: body('A language of the same family as C++.') });
await add('.NET', { body: body('What programs in C# run on.') });
await add('Node.js');
await add('Network', { body: body('A net of nodes.') });
await add('API gateway');
await add('Gateway drug');
await add('Application programming interface', { aliases: [{ name: 'API', kind: 'abbreviation' }] });
await add('Party');
await add('Art of deployment');
await add('Cache', { topics: [] });
await add('Kubernetes');
await add('Speicher', {}, german);
await add('Speicherplatz', {}, german);
await add('Zwischenspeicher', {}, german);
await add('Datei', { body: body('Liegt auf einem Speicher.') }, german);

const lanesOf = async (query: string, glossaryId: string | null = null) =>
  (await search(query, { glossaryId, topic: null })).map(({ headword, lane }) => `${headword}: ${lane}`);
const meant = async (query: string) => (await search(query)).map(({ headword }) => headword);

describe('names with signs', () => {
  test('are found first, whatever the text holds', async () => {
    expect((await meant('c#'))[0]).toBe('C#');
    expect((await meant('c++'))[0]).toBe('C++');
    expect((await meant('.net'))[0]).toBe('.NET');
    expect((await meant('NODE.JS'))[0]).toBe('Node.js');
  });

  test('are found in a text as they are written, not by the letters that are left without the signs', async () => {
    expect(await lanesOf('c#')).toEqual(['C#: headword', '.NET: text']);
    expect(await lanesOf('.net')).toEqual(['.NET: headword']);
    expect(await lanesOf('c++ family')).toEqual(['C#: text']);
  });
});

describe('what stands inside a name', () => {
  test('answers after what stands at its beginning, and before texts', async () =>
    expect(await lanesOf('speicher', german.id)).toEqual([
      'Speicher: headword',
      'Speicherplatz: prefix',
      'Zwischenspeicher: inside',
      'Datei: text',
    ]));

  test('answers at the beginning of a word before it does in the middle of one', async () =>
    expect(await lanesOf('gateway')).toEqual(['Gateway drug: prefix', 'API gateway: inside']));

  test('answers from four characters on, three only at the beginning of a word', async () => {
    expect(await lanesOf('art')).toEqual(['Art of deployment: prefix']);
    expect(await lanesOf('gat')).toEqual(['Gateway drug: prefix', 'API gateway: inside']);
  });
});

describe('a name that is typed wrong', () => {
  test.each(['cahce', 'acche', 'xcache', 'dache', 'achhe'])('%s is taken for Cache', async (typed) =>
    expect(await lanesOf(typed)).toEqual(['Cache: fuzzy']),
  );

  test.each(['kuberntes', 'kubrenetes', 'cubernetes', 'kubernetse', 'kuberneteess'])(
    '%s is taken for Kubernetes',
    async (typed) => expect(await lanesOf(typed)).toEqual(['Kubernetes: fuzzy']),
  );

  test('is not taken for what is three edits away', async () => expect(await lanesOf('kbrntes')).toEqual([]));

  test('of less than three characters is taken for nothing', async () =>
    expect(await listResembling('no', everywhere, 8)).toEqual([]));
});
