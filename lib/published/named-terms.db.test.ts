import { expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, move, publishedTerm } from '@/prisma/states';
import { listTermsNamed } from './named-terms';

const glossary = await addGlossary();
const other = await addGlossary();
const cast = await addCast();
const alias = (name: string, kind: 'synonym' | 'abbreviation' | 'variant' | 'hidden' = 'abbreviation') => ({
  name,
  kind,
});
const named = async (key: string, place = glossary) =>
  (await listTermsNamed({ id: place.id, locale: 'en' }, key)).map(({ headword, name }) => `${headword} (${name})`);

const port = await publishedTerm(glossary, cast, { headword: 'Port', slug: 'port' });
await publishedTerm(glossary, cast, { headword: 'Harbor', aliases: [alias('port', 'synonym')] });
await publishedTerm(glossary, cast, { headword: 'Adapter', aliases: [alias('Port')] });
await publishedTerm(glossary, cast, { headword: 'Gate', aliases: [alias('port', 'hidden')] });
await publishedTerm(other, cast, { headword: 'Port' });

test('a name lists the terms of its glossary that go by it, those it is the headword of first', async () => {
  expect(await named('port')).toEqual(['Port (Port)', 'Adapter (Port)', 'Harbor (port)']);
  expect(await named('port', other)).toEqual(['Port (Port)']);
});

test('a hidden alias makes no name ambiguous', async () => expect(await named('port')).not.toContain('Gate (port)'));

test('a retired term goes by no name', async () => {
  await move(port, 'retire', cast.pia);
  expect(await named('port')).toEqual(['Adapter (Port)', 'Harbor (port)']);
});
