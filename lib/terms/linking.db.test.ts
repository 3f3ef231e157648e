import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { refused } from '@/lib/refusal';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, publishedTerm } from '@/prisma/states';
import { findTerm } from './find';
import { changeLinking } from './linking';

const glossary = await addGlossary();
const cast = await addCast(glossary);
const { ada, rita, pia, ravi } = cast;
const usual = { neverLinked: false, caseMatters: false };
const never = { neverLinked: true, caseMatters: false };

test('how a live term is linked is for publishers, since it changes pages at once; of a draft, for authors too', async () => {
  const { termId } = await publishedTerm(glossary, cast);
  const draft = await draftTerm(glossary, cast);
  for (const actor of [ada, rita])
    expect(await changeLinking({ termId, was: usual, ...never }, actor)).toEqual(refused('wrongRole'));
  must(await changeLinking({ termId, was: usual, ...never }, pia));
  expect((await findTerm(termId))?.term).toMatchObject(never);
  expect(await changeLinking({ termId: draft.termId, was: usual, ...never }, rita)).toEqual(refused('wrongRole'));
  must(await changeLinking({ termId: draft.termId, was: usual, ...never }, ada));
});

test('it is recorded, once, and never changed from what somebody else made of it meanwhile', async () => {
  const { termId } = await publishedTerm(glossary, cast);
  must(await changeLinking({ termId, was: usual, ...usual }, pia));
  must(await changeLinking({ termId, was: usual, ...never }, pia));
  expect(await changeLinking({ termId, was: usual, ...never }, pia)).toEqual(refused('conflict'));
  const events = await db.event.findMany({ where: { stream: termId, kind: 'linkingChanged' } });
  expect(events).toMatchObject([{ actorId: pia.id, details: never }]);
});

test('a term does not exist for those without a role in its glossary', async () => {
  const { termId } = await publishedTerm(glossary, cast);
  await db.membership.deleteMany({ where: { userId: ravi.id } });
  expect(await changeLinking({ termId, was: usual, ...never }, ravi)).toEqual(refused('notFound'));
  expect(await changeLinking({ termId: crypto.randomUUID(), was: usual, ...never }, pia)).toEqual(refused('notFound'));
});
