import { expect, test } from 'vitest';
import { changeRoles } from '@/lib/people/roles';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary } from '@/prisma/states';
import { listMentionable } from './people';

test('whoever may enter a glossary can be mentioned there, and it is known who reviews there', async () => {
  const [here, elsewhere] = [await addGlossary(), await addGlossary()];
  const { ruth, ravi, adam } = await addCast(here);
  must(await changeRoles({ userId: ruth.id, grants: [{ role: 'REVIEWER', glossaryId: elsewhere.id }] }, adam));
  const both = ['AUTHOR' as const, 'REVIEWER' as const].map((role) => ({ role, glossaryId: here.id }));
  must(await changeRoles({ userId: ravi.id, grants: both }, adam));
  const people = await listMentionable(here.id);
  expect(people.map(({ name }) => name)).toEqual(['Ada', 'Adam', 'Pia', 'Ravi', 'Rita']);
  expect(people.filter(({ isReviewer }) => isReviewer).map(({ name }) => name)).toEqual(['Ravi', 'Rita']);
});
