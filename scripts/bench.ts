import pg from 'pg';
import { startSite } from '@/e2e/world/site';
import { databaseUrl, onServer, openTestServer } from '@/prisma/testing/server';
import { dropTestDatabases, ensureTemplate, newRun } from '@/prisma/testing/template';
import { ensureBuild } from './build';
import { Halt } from './halt';

const parts = ['pages', 'publishing', 'lists', 'newsroom', 'finding', 'linking'] as const;

/**
 * Measures a production server on a filled glossary against references in the same run: everything at 10,000 terms, or
 * the parts that are named at 100,000. BENCH_TERMS chooses another size.
 */
export default async function main(named: string[]): Promise<void> {
  const unknown = named.find((name) => !parts.some((part) => part === name));
  if (unknown) throw new Halt(`There is no part "${unknown}" to measure: there are ${parts.join(', ')}.`);
  const count = Number(process.env.BENCH_TERMS ?? (named.length > 0 ? 100_000 : 10_000));
  await ensureBuild();
  const server = await openTestServer();
  const run = newRun();
  const database = databaseUrl(server.url, `${run}_bench`);
  const template = await ensureTemplate(server.url);
  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${run}_bench TEMPLATE ${template}`));
  process.env.DATABASE_URL = database;
  const { db, reader } = await import('@/lib/db');
  const { fill } = await import('./bench/fill');
  const { measureFinding } = await import('./bench/finding');
  const { measureLinking } = await import('./bench/linking');
  const { measureHits, measureLists, measureVisible } = await import('./bench/measures');
  const { measureNewsroom } = await import('./bench/newsroom');
  const measures = {
    pages: measureHits,
    publishing: measureVisible,
    lists: measureLists,
    newsroom: measureNewsroom,
    finding: measureFinding,
    linking: measureLinking,
  };
  try {
    const began = performance.now();
    const filled = await fill(count);
    await settle(database);
    const revisions = await db.revision.count();
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`Filled ${count} terms with ${revisions} revisions in ${seconds} s.\n`);
    const site = await startSite(database);
    try {
      for (const part of parts) if (named.length === 0 || named.includes(part)) await measures[part](site.url, filled);
    } finally {
      await site.stop();
    }
  } finally {
    await Promise.all([db.$disconnect(), reader.$disconnect()]);
    await dropTestDatabases(server.url, run);
    await server.close();
  }
}

/** What Postgres does by itself soon after so much was written; without a limit of time. */
async function settle(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
}
