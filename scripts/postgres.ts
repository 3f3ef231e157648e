import { dataFolder } from './folders';
import { ensureCluster } from './postgres/cluster';
import { addressOf, connect, stop } from './postgres/server';

/** The embedded Postgres while somebody uses it. */
export type Postgres = { url: (database: string) => string; close: () => Promise<void> };

// Everybody who uses the server holds this advisory lock shared. Whoever can take it alone was the last, and stops it.
const inUse = 4_680_673;

/**
 * The embedded Postgres: adopted where one runs (after a kill -9 of its starter, too), started where none does.
 * `close` stops it unless somebody else uses it. With `keep`, it is started again when it dies.
 */
export async function openPostgres({ keep = false } = {}): Promise<Postgres> {
  const cluster = await ensureCluster(dataFolder);
  let closing = false;
  let { client, port } = await join();

  async function join(wantedPort?: number) {
    for (let tries = 0; ; tries++) {
      const connection = await connect(cluster, wantedPort);
      try {
        await connection.client.query('SELECT pg_advisory_lock_shared($1)', [inUse]);
        connection.client.on('end', () => {
          if (keep && !closing) void rejoin();
        });
        return connection;
      } catch (error) {
        // The last user was just stopping it.
        if (tries === 10) throw error;
      }
    }
  }

  async function rejoin() {
    console.error('Postgres stopped: starting it again.');
    ({ client, port } = await join(port));
  }

  return {
    url: (database) => addressOf(cluster, port, database),
    async close() {
      closing = true;
      try {
        await client.query('SELECT pg_advisory_unlock_shared($1)', [inUse]);
        const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS alone', [inUse]);
        if (rows[0].alone) await stop(cluster);
        else await client.end();
      } catch {
        // It is gone already.
      }
    },
  };
}
