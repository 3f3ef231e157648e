import { expect, test } from 'vitest';
import { db, reader } from './db';

test('the public connection reads the published schema', async () => {
  expect(await reader.publishedTerm.count()).toBe(0);
});

test('the public connection is denied every editorial table', async () => {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'published')`;
  expect(tables.length).toBeGreaterThan(10);
  for (const { name } of tables)
    await expect(reader.$queryRawUnsafe(`SELECT * FROM ${name}`), name).rejects.toThrow('permission denied');
});

test('the public connection changes nothing in the published schema', async () => {
  await expect(reader.publishedTerm.deleteMany()).rejects.toThrow('permission denied');
  await expect(reader.publishedGlossary.deleteMany()).rejects.toThrow('permission denied');
});
