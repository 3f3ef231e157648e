import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { databaseUrl, onServer, openTestServer } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: string;
    template: string;
    run: string;
  }
}

/** Once per run: a migrated template database, kept between runs for as long as the migrations stay the same. */
export default async function setup(project: TestProject) {
  const server = await openTestServer();
  const run = newRun();
  project.provide('testServer', server.url);
  project.provide('template', await ensureTemplate(server.url));
  project.provide('run', run);
  return async () => {
    await dropTestDatabases(server.url, run);
    await server.close();
  };
}

/** What the names of a run's databases begin with: when, and who. */
export const newRun = () => `headword_test_${Date.now().toString(36)}_${process.pid}`;

/** The name of a database with every migration applied and nothing in it, for `CREATE DATABASE … TEMPLATE`. */
export async function ensureTemplate(server: string): Promise<string> {
  const migrations = readdirSync('prisma/migrations')
    .filter((name) => /^\d/.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const name of migrations) hash.update(name).update(readFileSync(`prisma/migrations/${name}/migration.sql`));
  const template = `headword_template_${hash.digest('hex').slice(0, 12)}`;
  await onServer(server, async (client) => {
    await client.query(`SELECT pg_advisory_lock(hashtext('headword template'))`);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS ${template}_new WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${template}_new`);
    execFileSync(process.execPath, ['node_modules/prisma/build/index.js', 'migrate', 'deploy'], {
      env: { ...process.env, DATABASE_URL: databaseUrl(server, `${template}_new`) },
      stdio: 'pipe',
    });
    await client.query(`ALTER DATABASE ${template}_new RENAME TO ${template}`);
  });
  return template;
}

/** Drops the databases of a run, and those that killed runs have left. */
export async function dropTestDatabases(server: string, run: string): Promise<void> {
  await onServer(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE datname LIKE 'headword\\_test\\_%'`,
    );
    for (const { datname } of rows.filter((row) => row.datname.startsWith(run) || isForgotten(row.datname)))
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  });
}

/** Left behind by a killed run, six hours ago or more. */
function isForgotten(name: string): boolean {
  const began = Number.parseInt(name.split('_')[2] ?? '', 36);
  return Date.now() - began > 6 * 3_600_000;
}
