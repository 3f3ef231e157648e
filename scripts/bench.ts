import { startSite } from '@/e2e/world/site';
import { databaseUrl, onServer, openTestServer } from '@/prisma/testing/server';
import { dropTestDatabases, ensureTemplate, newRun } from '@/prisma/testing/template';
import { ensureBuild } from './build';

const count = Number(process.env.BENCH_TERMS ?? 10_000);

/** Measures a production server on a glossary of 10,000 terms (BENCH_TERMS) against references in the same run. */
export default async function main(): Promise<void> {
  await ensureBuild();
  const server = await openTestServer();
  const run = newRun();
  const database = databaseUrl(server.url, `${run}_bench`);
  const template = await ensureTemplate(server.url);
  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${run}_bench TEMPLATE ${template}`));
  process.env.DATABASE_URL = database;
  const { db, reader } = await import('@/lib/db');
  const { fill } = await import('./bench/fill');
  const { measureLinking } = await import('./bench/linking');
  const { measureHits, measureLists, measureVisible } = await import('./bench/measures');
  try {
    const began = performance.now();
    const filled = await fill(count);
    await db.$executeRaw`ANALYZE`;
    console.log(`Filled ${count} terms in ${((performance.now() - began) / 1000).toFixed(0)} s.\n`);
    const site = await startSite(database);
    try {
      for (const measure of [measureHits, measureVisible, measureLists]) await measure(site.url, filled);
      await measureLinking(site.url, filled);
    } finally {
      await site.stop();
    }
  } finally {
    await Promise.all([db.$disconnect(), reader.$disconnect()]);
    await dropTestDatabases(server.url, run);
    await server.close();
  }
}
