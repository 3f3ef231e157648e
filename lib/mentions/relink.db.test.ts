import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { pagesChannel } from '@/lib/published/channel';
import { pageTag } from '@/lib/published/tags';
import { applyTransitionIn } from '@/lib/revisions/apply';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, approvedTerm, move, type Placed, publishedTerm } from '@/prisma/states';
import { startInstance } from '@/prisma/testing/instance';
import { readPage } from '@/prisma/testing/read-page';
import { relinkPages } from './relink';

const glossary = await addGlossary();
const cast = await addCast();
const { pia } = cast;
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
const heard: string[] = [];
beforeAll(async () => {
  await client.connect();
  client.on('notification', ({ payload }) => heard.push(...(JSON.parse(payload ?? '[]') as string[])));
  await client.query(`LISTEN ${pagesChannel}`);
});
afterAll(() => client.end());

const publish = (headword: string, definition = '…') => publishedTerm(glossary, cast, { headword, definition });
/** How each live row is stored now: another version of it is another word. */
const versions = async () =>
  new Map(
    (await db.$queryRaw<{ id: string; xmin: string }[]>`SELECT id, xmin::text FROM published.term`).map(
      ({ id, xmin }) => [id, xmin],
    ),
  );
const waiting = () => db.relinking.count();

test('exactly the pages that hold a changed name are written and shown anew, and the page they led to', async () => {
  const concerned = [await publish('One', 'A lease is held.'), await publish('Two', 'A lease, and leases.')];
  for (const [at, words] of ['A release.', 'To leased land.', 'A lea se.', 'A LEASEHOLD.'].entries())
    await publish(`Other ${at}`, words);
  const term = await publish('Lease', 'What is held.');
  const changedBy = async (command: () => Promise<unknown>) => {
    await relinkPages();
    await command();
    await client.query('SELECT 1');
    const before = await versions();
    heard.length = 0;
    await relinkPages();
    await client.query('SELECT 1');
    const written = [...(await versions())].filter(([id, version]) => before.get(id) !== version).map(([id]) => id);
    expect(new Set(heard)).toEqual(new Set(written.length > 0 ? [...written, term.termId].map(pageTag) : []));
    return written.sort();
  };
  const ids = concerned.map(({ termId }) => termId).sort();
  expect(await changedBy(() => move(term, 'retire', pia))).toEqual(ids);
  expect(await changedBy(() => move(concerned[0] as Placed, 'confirm', cast.ruth))).toEqual([]);
});

test('two terms that are published at the same moment and name each other are linked both ways', async () => {
  const [rook, pawn] = await Promise.all([
    approvedTerm(glossary, cast, { headword: 'Rook', definition: 'Not a pawn.' }),
    approvedTerm(glossary, cast, { headword: 'Pawn', definition: 'Not a rook.' }),
  ]);
  await db.$transaction(async (tx) => {
    must(await applyTransitionIn(tx, { ...rook, name: 'publish' }, pia));
    await move(pawn, 'publish', pia);
    await relinkPages();
  });
  await relinkPages();
  expect([await readPage(rook.termId), await readPage(pawn.termId)]).toEqual(['Not a [pawn].', 'Not a [rook].']);
});

test('any number of workers do it once, and a page that is being published is left to its publication', async () => {
  const pages = await Promise.all(['ash', 'oak', 'elm'].map((name) => publish(`Tree ${name}`, 'A sapling.')));
  const held = pages[0];
  await relinkPages();
  await publish('Sapling');
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM published.term WHERE id = ${held?.termId}::uuid FOR UPDATE`;
    await Promise.all([relinkPages(), relinkPages(), relinkPages()]);
  });
  const words = () => Promise.all(pages.map(({ termId }) => readPage(termId)));
  expect((await words()).sort()).toEqual(['A [sapling].', 'A [sapling].', 'A sapling.']);
  expect(await waiting()).toBe(1);
  await relinkPages();
  expect(await words()).toEqual(Array(3).fill('A [sapling].'));
  expect(await waiting()).toBe(0);
});

test('a worker that is killed in the middle leaves it to be done, and the next one does it', async () => {
  const page = await publish('Knot', 'A bowline.');
  await relinkPages();
  await publish('Bowline');
  const instance = await startInstance();
  const inside = () => db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%published%link%'`;
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE published.link IN ACCESS EXCLUSIVE MODE`;
      void instance.look();
      await vi.waitFor(async () => expect((await inside())[0]?.count).toBe(1), { timeout: 10_000 });
      await instance.kill();
    },
    { timeout: 20_000 },
  );
  expect(await readPage(page.termId)).toBe('A bowline.');
  expect(await waiting()).toBeGreaterThan(0);
  await relinkPages();
  expect(await readPage(page.termId)).toBe('A [bowline].');
});
