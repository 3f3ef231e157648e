import { expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, draftTerm, move, publishedTerm, retiredTerm, revisedTerm, someContent } from '@/prisma/states';
import { findTerm } from './find';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, rita, pia } = cast;

const retirement = async (termId: string) => (await findTerm(termId))?.retirement;

test('a retired term says where its address leads, also while a later revision is shown', async () => {
  const other = await publishedTerm(glossary, cast, { headword: 'Delay' });
  const retired = await retiredTerm(glossary, cast, other.termId);
  const leads = { replacement: { id: other.termId, headword: 'Delay' } };
  expect(await retirement(retired.termId)).toEqual(leads);
  const draft = await revisedTerm(retired, ada, someContent());
  expect(await retirement(retired.termId)).toEqual(leads);
  const submitted = await move(draft, 'submit', ada);
  const approved = await move(submitted, 'approve', rita);
  await move(approved, 'publish', pia);
  expect(await retirement(retired.termId)).toBeNull();
});

test('the address of a term retired without a replacement leads nowhere', async () => {
  expect(await retirement((await retiredTerm(glossary, cast)).termId)).toEqual({ replacement: null });
});

test('a term that is live, or never was, is not retired', async () => {
  expect(await retirement((await publishedTerm(glossary, cast)).termId)).toBeNull();
  expect(await retirement((await draftTerm(glossary, cast)).termId)).toBeNull();
});
