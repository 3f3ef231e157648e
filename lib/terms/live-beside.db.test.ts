import { expect, test } from 'vitest';
import { revise } from '@/lib/revisions/revise';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import { findTerm } from './find';
import { liveBeside } from './live-beside';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, ravi, rita, pia } = cast;

const beside = async (termId: string, actor = pia) => {
  const found = await findTerm(termId);
  return found && liveBeside(found, actor);
};

test('a live page may be confirmed and retired while a later revision is being written', async () => {
  const live = await publishedTerm(glossary, cast);
  must(await revise(live, ravi));
  expect((await beside(live.termId, ada))?.names).toEqual([]);
  expect((await beside(live.termId, rita))?.names).toEqual(['confirm']);
  const { id = '', version = 0, names } = (await beside(live.termId)) ?? {};
  expect(names).toEqual(['retire']);
  await move({ termId: live.termId, revisionId: id, version }, 'retire', pia);
  expect(await beside(live.termId)).toBeNull();
});

test('also after a later revision was sent back', async () => {
  const live = await publishedTerm(glossary, cast);
  const submitted = await move(await revisedTerm(live, ravi, someContent()), 'submit', ravi);
  await move(submitted, 'requestChanges', rita, { note: 'No.' });
  expect(await beside(live.termId)).toMatchObject({ id: live.revisionId, number: 1, names: ['retire'] });
});

test('where the revision shown is the live one, or none is live, there is nothing beside it', async () => {
  expect(await beside((await publishedTerm(glossary, cast)).termId)).toBeNull();
  expect(await beside((await draftTerm(glossary, cast)).termId)).toBeNull();
});
