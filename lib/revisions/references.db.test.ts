import { expect, test } from 'vitest';
import { collectBundle } from '@/lib/interop/collect';
import { changeRoles } from '@/lib/people/roles';
import { refused } from '@/lib/refusal';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, publishedTerm, someContent } from '@/prisma/states';
import { createTerm } from './create';
import { saveDraft } from './save';

const glossary = await addGlossary();
const other = await addGlossary();
const cast = await addCast();
const { ada, adam } = cast;
const grants = [{ role: 'AUTHOR' as const, glossaryId: glossary.id }];
must(await changeRoles({ userId: cast.ravi.id, grants }, adam));
const ravi = { ...cast.ravi, grants };
const secret = await draftTerm(other, cast, { headword: 'Secret' });
const live = await publishedTerm(other, cast);
const unknown = refused('invalid', { fields: { 'related.0': 'This term does not exist.' } });

test('a term of another glossary is referred to where the author works there or readers see it', async () => {
  const draft = await draftTerm(glossary, cast);
  const content = (...related: string[]) => someContent({ slug: 'refers', related });
  const create = (id: string) => createTerm({ glossaryId: glossary.id, content: someContent({ related: [id] }) }, ravi);
  const save = (id: string) => saveDraft({ ...draft, content: content(id) }, ravi);
  for (const attempt of [create, save]) {
    expect(await attempt(secret.termId)).toEqual(unknown);
    expect(await attempt(crypto.randomUUID())).toEqual(unknown);
    expect(await attempt(live.termId)).toMatchObject({ ok: true });
  }
});

test('a reference that somebody put there who may know it stays when others write on, and no file tells them', async () => {
  const draft = await draftTerm(glossary, cast, { headword: 'Tells' });
  const content = (definition: string) => someContent({ headword: 'Tells', definition, related: [secret.termId] });
  const { version } = must(await saveDraft({ ...draft, content: content('One.') }, ada));
  must(await saveDraft({ ...draft, version, content: content('Two.') }, ravi));
  const related = async (actor: typeof ada) =>
    (await collectBundle(glossary.slug, actor))?.entries.find(({ source }) => source === 'tells')?.content.related;
  expect(await related(ada)).toEqual([`${other.slug}/secret`]);
  expect(await related(ravi)).toEqual([]);
});
