import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { termProposal } from '@/lib/proposals/form';
import { proposeTerm } from '@/lib/proposals/propose';
import { countUnanswered } from '@/lib/search/unanswered';
import type { Actor } from '@/lib/workflow/actor';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary } from '@/prisma/states';
import { countReaders } from './readers';

const tech = await addGlossary();
const hr = await addGlossary();
const { ada, adam } = await addCast();
const nora: Actor = { ...ada, grants: [{ role: 'AUTHOR', glossaryId: hr.id }] };

test('the desk counts what readers say and nobody has answered, where one works on the texts', async () => {
  expect(await countReaders(ada)).toEqual({ proposals: 0, searches: 0 });
  const propose = (glossaryId: string, words: string) =>
    proposeTerm(termProposal.parse({ glossaryId, words, text: '', source: '', email: '' }));
  must(await propose(tech.id, 'One'));
  must(await propose(hr.id, 'Two'));
  for (const place of [tech.id, hr.id, null]) await countUnanswered('zeppelin', place);
  expect(await countReaders(ada)).toEqual({ proposals: 2, searches: 3 });
  expect(await countReaders(nora)).toEqual({ proposals: 1, searches: 2 });
  expect(await countReaders(adam)).toMatchObject({ proposals: 0 });
  await db.unansweredSearch.updateMany({ data: { handledAt: new Date() } });
  expect(await countReaders(ada)).toEqual({ proposals: 2, searches: 0 });
});
