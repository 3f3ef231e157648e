import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { projectFolder } from './folders';
import { Halt, hasCode } from './halt';
import { openPostgres } from './postgres';

/**
 * Opens the database a command works on and names it in DATABASE_URL for whatever is imported after: the one
 * DATABASE_URL names, else ours on the embedded Postgres. Returns how to let go of it.
 */
export async function openDatabase({ keep = false } = {}): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) {
    await checkDatabase(process.env.DATABASE_URL);
    return async () => {};
  }
  const postgres = await openPostgres({ keep });
  await createDatabase(postgres.url('postgres'), 'headword');
  process.env.DATABASE_URL = postgres.url('headword');
  return postgres.close;
}

/** Runs a command-line tool on the database; a Postgres started for it is stopped after it, on Ctrl-C too. */
export async function withDatabase(run: () => Promise<void>): Promise<void> {
  const isOurs = !process.env.DATABASE_URL;
  const close = await openDatabase();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await close();
      process.exit(130);
    });
  try {
    if (isOurs) await migrate();
    else if (await countMissing()) throw new Halt('The database lacks migrations: run "npm run migrate" first.');
    await run();
  } finally {
    const { db, reader } = await import('@/lib/db');
    await Promise.all([db.$disconnect(), reader.$disconnect()]);
    await close();
  }
}

/** Applies what is missing of prisma/migrations. Returns how many there were. */
export async function migrate(): Promise<number> {
  const missing = await countMissing();
  if (missing === 0) return 0;
  const cli = ['node_modules/prisma/build/index.js', 'migrate', 'deploy'];
  const { status, stdout, stderr } = spawnSync(process.execPath, cli, { cwd: projectFolder, encoding: 'utf8' });
  if (status !== 0) throw new Halt(`The database could not be migrated:\n${stdout}${stderr}`);
  return missing;
}

/** One query, one answer, over a connection of its own. */
export async function ask<T extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return (await client.query<T>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

async function countMissing(): Promise<number> {
  const wanted = readdirSync(`${projectFolder}prisma/migrations`).filter((name) => /^\d/.test(name));
  const finished = 'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL';
  try {
    const applied = new Set((await ask<{ name: string }>(finished)).map((row) => row.name));
    return wanted.filter((name) => !applied.has(name)).length;
  } catch (error) {
    if (hasCode(error, '42P01')) return wanted.length;
    throw error;
  }
}

async function createDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
}

async function checkDatabase(address: string): Promise<void> {
  if (!URL.canParse(address))
    throw new Halt('DATABASE_URL is no address: it has to look like postgresql://user@host/database.');
  const { host, pathname } = new URL(address);
  try {
    const [row] = await ask<{ version: number }>(`SELECT current_setting('server_version_num')::int AS version`);
    if (row && row.version < 150_000)
      throw new Halt(
        `The Postgres at ${host} is version ${Math.floor(row.version / 10_000)}, and Headword needs 15 or newer.`,
      );
  } catch (error) {
    if (error instanceof Halt) throw error;
    const reason = error instanceof Error ? error.message || String(Reflect.get(error, 'code')) : String(error);
    throw new Halt(`The database of DATABASE_URL (${host}${pathname}) cannot be reached: ${reason}.`);
  }
}
