import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { projectTerm } from '@/lib/published/project';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, publishedTerm } from '@/prisma/states';
import { nameTopic } from './name-topic';

const isWaiting = async (): Promise<boolean> => {
  const rows = await db.$queryRaw<object[]>`SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = database
    WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted`;
  return rows.length > 0;
};

test('a topic named during a publication is public under its new name', async () => {
  const glossary = await addGlossary();
  const cast = await addCast();
  const { termId } = await publishedTerm(glossary, cast, { topics: ['storage'] });
  let naming: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.publishedTermTopic.deleteMany({ where: { termId } });
    await tx.publishedTopic.deleteMany({ where: { glossaryId: glossary.id } });
    await projectTerm(tx, termId);
    let isDone = false;
    naming = nameTopic({ glossaryId: glossary.id, slug: 'storage', name: 'Keeping things' }, cast.adam).then(
      (named) => {
        isDone = true;
        must(named);
      },
    );
    while (!isDone && !(await isWaiting()));
  });
  await naming;
  expect(await db.publishedTopic.findMany({ where: { glossaryId: glossary.id } })).toMatchObject([
    { slug: 'storage', name: 'Keeping things' },
  ]);
});
