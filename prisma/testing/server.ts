import pg from 'pg';

/** A Postgres server that tests may create databases on, and how to let go of it. */
export type TestServer = { url: string; close: () => Promise<void> };

/** The server named by HEADWORD_TEST_SERVER, else by DATABASE_URL, else our embedded one. Its own databases are not touched. */
export async function openTestServer(): Promise<TestServer> {
  const named = process.env.HEADWORD_TEST_SERVER ?? process.env.DATABASE_URL;
  if (named) return { url: databaseUrl(named, 'postgres'), close: async () => {} };
  const { openPostgres } = await import('@/scripts/postgres');
  const postgres = await openPostgres();
  return { url: postgres.url('postgres'), close: postgres.close };
}

/** The same server, another database. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements on the server's maintenance database, over one connection. */
export async function onServer<T>(server: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl(server, 'postgres') });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
