// Every *.db.test.ts file gets a database of its own, migrated and empty, in DATABASE_URL before lib/db is imported.
// After the file a worker links what it left to be linked, and the invariants must return no row.
//   npx vitest run lib/revisions/draft.db.test.ts
// uses the embedded Postgres, or the server of HEADWORD_TEST_SERVER or DATABASE_URL (never the databases on it).
import { randomBytes } from 'node:crypto';
import { afterAll, expect, inject } from 'vitest';
import { databaseUrl, onServer } from './server';

const server = inject('testServer');
const name = `${inject('run')}_${randomBytes(4).toString('hex')}`;

await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${inject('template')}`));
process.env.DATABASE_URL = databaseUrl(server, name);

afterAll(async () => {
  const { db, reader } = await import('@/lib/db');
  try {
    const { relinkPages } = await import('@/lib/mentions/relink');
    const { brokenInvariants } = await import('@/lib/invariants/broken');
    await relinkPages();
    expect(await brokenInvariants(db), 'broken invariants').toEqual([]);
  } finally {
    await Promise.all([db.$disconnect(), reader.$disconnect()]);
    await onServer(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  }
});
