import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { countUnanswered } from '@/lib/search/unanswered';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary } from '@/prisma/states';
import { dismissSearch } from './dismiss';
import { forgetSearches } from './forget';

const tech = await addGlossary();
const { ada } = await addCast();

beforeEach(() => db.unansweredSearch.deleteMany());

async function search(words: string): Promise<string> {
  await countUnanswered(words, tech.id);
  return (await db.unansweredSearch.findFirstOrThrow({ where: { words } })).id;
}
const remaining = async () => {
  await forgetSearches();
  return (await db.unansweredSearch.findMany({ orderBy: { words: 'asc' } })).map(({ words }) => words);
};
const age = (id: string, days: number) =>
  db.$executeRaw`UPDATE editorial."UnansweredSearch" SET "lastOn" = current_date - ${days}::int,
    "handledAt" = "handledAt" - make_interval(days => ${days}::int) WHERE id = ${id}::uuid`;

test('the worker forgets what was asked on one day a month ago, and not what was asked again', async () => {
  await age(await search('once'), 31);
  await age(await search('lately'), 29);
  const often = await search('often');
  await db.unansweredSearch.update({ where: { id: often }, data: { days: 2 } });
  await age(often, 100);
  expect(await remaining()).toEqual(['lately', 'often']);
});

test('the worker forgets what was handled three months ago, so that it counts anew', async () => {
  for (const [words, days] of [
    ['old', 91],
    ['new', 89],
  ] as const) {
    const searchId = await search(words);
    must(await dismissSearch({ searchId }, ada));
    await age(searchId, days);
  }
  expect(await remaining()).toEqual(['new']);
});

test('the worker forgets of too many, those asked on the fewest days', async () => {
  await db.$executeRaw`
    INSERT INTO editorial."UnansweredSearch" (id, key, words, days, "firstOn", "lastOn")
    SELECT gen_random_uuid(), 'w' || n, 'w' || n, CASE WHEN n % 2 = 0 THEN 2 ELSE 1 END, current_date, current_date
    FROM generate_series(1, 4800) AS n`;
  expect(await remaining()).toHaveLength(4_000);
  expect(await db.unansweredSearch.count({ where: { days: 2 } })).toBe(2_400);
});
