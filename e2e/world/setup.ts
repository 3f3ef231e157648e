import { spawnSync } from 'node:child_process';
import { databaseUrl, onServer, openTestServer } from '@/prisma/testing/server';
import { dropTestDatabases, ensureTemplate, newRun } from '@/prisma/testing/template';

/** Once per run: a database filled with the demo, of which every worker gets its own copy (e2e/world/site.ts). */
export default async function setup() {
  const server = await openTestServer();
  const run = newRun();
  const seeded = `${run}_demo`;
  const template = await ensureTemplate(server.url);
  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${seeded} TEMPLATE ${template}`));
  runScript('seed', databaseUrl(server.url, seeded));
  Object.assign(process.env, { HEADWORD_TEST_SERVER: server.url, HEADWORD_TEST_RUN: run, HEADWORD_TEST_DEMO: seeded });
  return async () => {
    await dropTestDatabases(server.url, run);
    await server.close();
  };
}

function runScript(name: string, database: string): void {
  const environment = { ...process.env, DATABASE_URL: database };
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', name], { env: environment, stdio: 'inherit' });
  if (status !== 0) throw new Error(`"${name}" failed on the database of the browser tests.`);
}
