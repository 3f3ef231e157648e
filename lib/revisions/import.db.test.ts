import { expect, test } from 'vitest';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { listHistory } from '@/lib/events/history';
import { accepted, refused } from '@/lib/refusal';
import { findTerm } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move, revisedTerm, someContent, termInReview } from '@/prisma/states';
import { createTermIn } from './create';
import { publishImported } from './import';
import { saveDraft } from './save';

const glossary = await addGlossary();
const cast = await addCast();

test('the operator’s import is live without review, and marked as such', async () => {
  const content = someContent({ headword: 'Imported' });
  const { termId } = must(
    await command(async (tx) => {
      const created = must(await createTermIn(tx, { glossaryId: glossary.id, content }, null));
      must(await publishImported(tx, created));
      return accepted(created);
    }),
  );
  expect((await findTerm(termId))?.revision).toMatchObject({ status: 'PUBLISHED', imported: true, contributors: [] });
  expect((await listHistory(termId)).map(({ kind, actor }) => [kind, actor])).toEqual([
    ['imported', null],
    ['created', null],
  ]);
  expect(await db.publishedTerm.findUnique({ where: { id: termId } })).toMatchObject({ writtenBy: [], reviewedBy: [] });
});

test('imported content is not approved content: submitted again, it is reviewed', async () => {
  const draft = await draftTerm(glossary, cast, { headword: 'Twice', slug: 'twice' });
  must(await command((tx) => publishImported(tx, draft)));
  const content = { headword: 'Twice', slug: 'twice' };
  const changed = await revisedTerm(draft, cast.ada, someContent({ ...content, definition: 'Other.' }));
  const same = must(await saveDraft({ ...changed, content: someContent(content) }, cast.ada));
  const submitted = await move({ ...changed, version: same.version }, 'submit', cast.ada);
  expect((await findTerm(submitted.termId))?.revision.status).toBe('IN_REVIEW');
});

test('only a draft, as it was seen, with a definition, can be imported', async () => {
  const submitted = await termInReview(glossary, cast);
  expect(await command((tx) => publishImported(tx, submitted))).toEqual(refused('wrongStatus'));
  const draft = await draftTerm(glossary, cast, { definition: '' });
  expect(await command((tx) => publishImported(tx, { ...draft, version: 9 }))).toMatchObject(refused('conflict'));
  expect(await command((tx) => publishImported(tx, draft))).toMatchObject(
    refused('incomplete', { fields: { definition: expect.any(String) } }),
  );
});

test('a refusal takes back everything the transaction wrote', async () => {
  const content = someContent({ headword: 'Never', slug: 'never' });
  const outcome = await command(async (tx) => {
    must(await createTermIn(tx, { glossaryId: glossary.id, content }, null));
    return refused('invalid');
  });
  expect(outcome).toEqual(refused('invalid'));
  expect(await db.term.count({ where: { slug: 'never' } })).toBe(0);
});
