import { expect, test } from 'vitest';
import { findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move, someContent } from '@/prisma/states';
import { applyTransition } from './apply';
import { revise } from './revise';
import { saveDraft } from './save';

const glossary = await addGlossary();
const cast = await addCast();
const { ada } = cast;

test('a draft whose address was taken meanwhile can be written on, and submitted at another one', async () => {
  const fields = { headword: 'Cache', slug: 'cache' };
  const first = await draftTerm(glossary, cast, fields);
  await move(first, 'discard', ada);
  await draftTerm(glossary, cast, fields);

  const draft = must(await revise(first, ada));
  const written = must(await saveDraft({ ...draft, content: someContent({ ...fields, definition: 'More.' }) }, ada));
  const refusal = await applyTransition({ ...draft, version: written.version, name: 'submit' }, ada);
  expect(refusal).toMatchObject({ reason: 'incomplete', fields: { slug: expect.any(String) } });

  const content = someContent({ ...fields, slug: 'cache-memory', definition: 'More.' });
  const { version } = must(await saveDraft({ ...draft, version: written.version, content }, ada));
  expect((await findTerm(first.termId))?.term.slug).toBe('cache-memory');
  expect(await applyTransition({ ...draft, version, name: 'submit' }, ada)).toMatchObject({ ok: true });
});
