import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { must } from '@/prisma/must';
import { readFolder } from './folder';
import { countRows, importBundle } from './run';

const folder = 'cncf-glossary/en';
const path = new URL(`../../../shared/data/${folder}`, import.meta.url).pathname;
const importCncf = async () => {
  const options = { glossary: 'cncf', name: 'Cloud Native Glossary', as: 'published' as const };
  return countRows(must(await importBundle(await readFolder(path), options)).rows);
};
const states = () => db.revision.groupBy({ by: ['status', 'imported'], _count: true, orderBy: { status: 'asc' } });

if (!existsSync(path)) console.warn(`Skipped: ${path} is not there.`);

describe.skipIf(!existsSync(path))('The CNCF glossary', () => {
  beforeAll(async () => {
    expect(await importCncf()).toEqual({ new: 89, changed: 0, unchanged: 0, refused: 0 });
  }, 120_000);

  it('goes live without losing a term: 78 and 8 deprecated; 3 await feedback as drafts', async () => {
    expect((await states()).map(({ status, imported, _count }) => [status, imported, _count])).toEqual([
      ['DRAFT', false, 3],
      ['PUBLISHED', true, 86],
    ]);
    const live = await db.publishedTerm.findMany({ select: { deprecation: true, definition: true } });
    expect(live.filter(({ deprecation }) => deprecation !== null)).toHaveLength(8);
    expect(live.every(({ definition }) => definition.length > 20)).toBe(true);
  });

  it('is marked as imported in the record, and names nobody as its author', async () => {
    expect(await db.event.count({ where: { kind: 'imported' } })).toBe(86);
    expect(await db.contributor.count()).toBe(0);
  });

  it('keeps its links between terms, one of them from a live term to one that is not', async () => {
    const links = await db.publishedLink.findMany();
    const live = new Set((await db.publishedTerm.findMany({ select: { id: true } })).map(({ id }) => id));
    expect(new Set(links.filter(({ toId }) => !live.has(toId)).map(({ toId }) => toId)).size).toBe(1);
    expect(await db.publishedTerm.count({ where: { html: { contains: 'glossary.cncf.io' } } })).toBe(0);
  });

  it('leads from an abbreviation to both terms that have it', async () => {
    expect(await db.publishedName.count({ where: { key: 'cd', kind: 'abbreviation' } })).toBe(2);
  });

  it('imported again is 89 unchanged: no revision, no event', async () => {
    const before = [await db.revision.count(), await db.event.count()];
    expect(await importCncf()).toEqual({ new: 0, changed: 0, unchanged: 89, refused: 0 });
    expect([await db.revision.count(), await db.event.count()]).toEqual(before);
  }, 60_000);
});
