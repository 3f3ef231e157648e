import { expect, test } from 'vitest';
import { refused } from '@/lib/refusal';
import { findRevision } from '@/lib/terms/find';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move } from '@/prisma/states';
import { chooseTopicReviewers, listTopicReviewers } from './topic-reviewers';

const cast = await addCast();
const { ada, rita, ruth, pia, adam } = cast;

test('an administrator says who is asked for a topic, and they are', async () => {
  const { id: glossaryId } = await addGlossary({ asking: 'BY_TOPIC' });
  const draft = await draftTerm({ id: glossaryId }, cast, { topics: ['data'] });
  const choice = { glossaryId, slug: 'data', reviewerIds: [ruth.id] };
  must(await chooseTopicReviewers({ ...choice, reviewerIds: [rita.id, ruth.id] }, adam));
  must(await chooseTopicReviewers(choice, adam));
  expect(await listTopicReviewers(glossaryId)).toEqual({ data: [ruth.id] });
  await move(draft, 'submit', ada);
  expect((await findRevision(draft.revisionId))?.revision.reviewing.asked.map(({ name }) => name)).toEqual(['Ruth']);
});

test('nobody else says so, and only reviewers are chosen', async () => {
  const { id: glossaryId } = await addGlossary();
  await draftTerm({ id: glossaryId }, cast, { topics: ['data'] });
  const choice = { glossaryId, slug: 'data', reviewerIds: [rita.id] };
  expect(await chooseTopicReviewers(choice, pia)).toEqual(refused('wrongRole'));
  expect(await chooseTopicReviewers({ ...choice, slug: 'nothing' }, adam)).toEqual(refused('notFound'));
  expect(await chooseTopicReviewers({ ...choice, reviewerIds: [ada.id] }, adam)).toMatchObject(refused('invalid'));
});
