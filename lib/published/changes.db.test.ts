import { expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, move, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import { listChanges } from './changes';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, rita, pia } = cast;
const paragraph = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

test('the history of a term names each publication with what it changed, and nothing that is not live', async () => {
  const before = { headword: 'Ledger', slug: 'ledger', definition: 'A book.', body: paragraph('Old.') };
  const first = await publishedTerm(glossary, cast, before);
  const next = await revisedTerm(
    first,
    ada,
    someContent({ ...before, definition: 'A list.', body: paragraph('New.') }),
  );
  await move(await move(await move(next, 'submit', ada), 'approve', rita), 'publish', pia);
  await revisedTerm(next, ada, someContent({ ...before, definition: 'Not yet.' }));
  expect(await listChanges(first.termId)).toEqual([
    { number: 2, publishedAt: expect.any(Date), isFirst: false, parts: ['definition', 'body'] },
    { number: 1, publishedAt: expect.any(Date), isFirst: true, parts: expect.arrayContaining(['headword']) },
  ]);
});

test('a retired term has no public history', async () => {
  const live = await publishedTerm(glossary, cast, { headword: 'Journal', slug: 'journal' });
  expect(await listChanges(live.termId)).toHaveLength(1);
  await move(live, 'retire', pia);
  expect(await listChanges(live.termId)).toEqual([]);
});
