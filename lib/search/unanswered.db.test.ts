import { beforeEach, expect, test } from 'vitest';
import { db, reader } from '@/lib/db';
import { addGlossary } from '@/prisma/states';
import { countUnanswered, isUnanswered } from './unanswered';

const { id: tech } = await addGlossary();
const { id: hr } = await addGlossary();

beforeEach(() => db.unansweredSearch.deleteMany());

const aDayPasses = () =>
  db.$executeRaw`UPDATE editorial."UnansweredSearch" SET "firstOn" = "firstOn" - 1, "lastOn" = "lastOn" - 1`;
const counted = async () =>
  (await db.unansweredSearch.findMany({ orderBy: { words: 'asc' } })).map(({ words, days }) => `${words}: ${days}`);

test('nothing answers where nothing is found, or only what resembles it', () => {
  expect(isUnanswered([])).toBe(true);
  expect(isUnanswered([{ lane: 'fuzzy' }])).toBe(true);
  expect(isUnanswered([{ lane: 'text' }])).toBe(false);
});

test('what was not found is counted by its folded words and its place, and nothing else is kept', async () => {
  for (const place of [tech, hr, null]) await countUnanswered('Service Mesh', place);
  await countUnanswered('service  mésh', tech);
  const rows = await db.unansweredSearch.findMany();
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(['service mesh']));
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
    ['id', 'glossaryId', 'key', 'words', 'days', 'firstOn', 'lastOn', 'handledAt', 'termId'].sort(),
  );
});

test('once a day, however often it is asked and by however many instances', async () => {
  for (let time = 0; time < 5; time++) await countUnanswered('zeppelin', tech);
  expect(await counted()).toEqual(['zeppelin: 1']);
  await aDayPasses();
  await Promise.all([countUnanswered('Zeppelin', tech), countUnanswered('ZEPPELIN', tech)]);
  expect(await counted()).toEqual(['zeppelin: 2']);
});

test('what somebody has handled is not counted on', async () => {
  await countUnanswered('zeppelin', tech);
  await db.unansweredSearch.updateMany({ data: { handledAt: new Date(), days: 0 } });
  await aDayPasses();
  await countUnanswered('zeppelin', tech);
  expect(await counted()).toEqual(['zeppelin: 0']);
});

test('what may be about a person is not kept', async () => {
  await countUnanswered('ada@headword.example', tech);
  await countUnanswered('+49 30 1234567', null);
  expect(await counted()).toEqual([]);
});

test('nobody can fill the table: beyond its bound only what is known is counted', async () => {
  await db.$executeRaw`
    INSERT INTO editorial."UnansweredSearch" (id, key, words, "firstOn", "lastOn")
    SELECT gen_random_uuid(), 'w' || n, 'w' || n, current_date - 1, current_date - 1 FROM generate_series(1, 5000) AS n`;
  await countUnanswered('one more', tech);
  await countUnanswered('w7', null);
  expect(await db.unansweredSearch.count()).toBe(5_000);
  expect(await db.unansweredSearch.findFirst({ where: { key: 'w7' } })).toMatchObject({ days: 2 });
});

test('it never fails, whatever it is given', async () => {
  await expect(countUnanswered('zeppelin', '00000000-0000-4000-8000-000000000000')).resolves.toBeUndefined();
  await expect(countUnanswered('a\0b', tech)).resolves.toBeUndefined();
});

test('readers may count, and neither read, change nor overfill what was counted', async () => {
  await expect(reader.unansweredSearch.count()).rejects.toThrow('permission denied');
  await expect(
    reader.$executeRaw`INSERT INTO editorial."UnansweredSearch" (id) VALUES (gen_random_uuid())`,
  ).rejects.toThrow('permission denied');
  const long = 'x'.repeat(5_000);
  await expect(reader.$executeRaw`SELECT published.count_unanswered(NULL, ${long}, ${long})`).rejects.toThrow();
});

test('the public connection may call one function that writes, and no other', async () => {
  const functions = await db.$queryRaw<{ name: string }[]>`
    SELECT proname::text AS name FROM pg_proc
    WHERE pronamespace IN ('published'::regnamespace, 'editorial'::regnamespace) AND prosecdef`;
  expect(functions).toEqual([{ name: 'count_unanswered' }]);
});
