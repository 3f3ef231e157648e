import { readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Halt, hasCode } from '../halt';
import type { Cluster } from './cluster';
import { run } from './run';

/** The address of a database on the cluster's server. */
export const addressOf = (cluster: Cluster, port: number, database: string): string =>
  `postgresql://postgres:${cluster.password}@127.0.0.1:${port}/${database}`;

/** A connection to the cluster's server and its port: the server is adopted where it runs, and started where it does not. */
export async function connect(cluster: Cluster, wantedPort?: number): Promise<{ client: pg.Client; port: number }> {
  const deadline = Date.now() + 60_000;
  let problem = '';
  while (Date.now() < deadline) {
    const running = readPidFile(cluster);
    if (running) {
      const client = await tryPort(cluster, running.port);
      if (client) return { client, port: running.port };
      if (isSomethingElse(running.pid)) rmSync(join(cluster.folder, 'postmaster.pid'), { force: true });
    }
    problem = await start(cluster, wantedPort ?? (await freePort()));
    if (problem) await pause(250);
  }
  throw new Halt(`The embedded Postgres does not start: ${problem}`);
}

/** Stops the server, closing what is still connected. */
export async function stop(cluster: Cluster): Promise<void> {
  await run(cluster.binaries.pgCtl, ['stop', '-D', cluster.folder, '-m', 'fast', '-w'], cluster.account);
}

async function tryPort(cluster: Cluster, port: number): Promise<pg.Client | null> {
  const client = new pg.Client({
    connectionString: addressOf(cluster, port, 'postgres'),
    application_name: 'headword',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    if (statSync(rows[0].data_directory).ino === statSync(cluster.folder).ino) return client;
    await client.end();
    return null;
  } catch (error) {
    // Starting up, or shutting down.
    if (hasCode(error, '57P03')) await pause(250);
    return null;
  }
}

/** What went wrong, or nothing. A server left by a killed process may take a moment to let go of its memory. */
async function start(cluster: Cluster, port: number): Promise<string> {
  const log = join(cluster.folder, 'headword.log');
  const settings = [
    '-p',
    String(port),
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c timezone=UTC',
  ];
  const args = ['start', '-D', cluster.folder, '-l', log, '-w', '-t', '60', '-s', '-o', settings.join(' ')];
  const { code, output } = await run(cluster.binaries.pgCtl, args, cluster.account);
  return code === 0 ? '' : (readLines(log).findLast((line) => /FATAL|PANIC/.test(line)) ?? output.trim());
}

function readPidFile(cluster: Cluster): { pid: number; port: number } | null {
  const lines = readLines(join(cluster.folder, 'postmaster.pid'));
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid && port ? { pid, port } : null;
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/**
 * Whether the process is alive but no Postgres: it was given the number of a killed one, and Postgres would take it for
 * itself. Where the number is free, Postgres knows better than we whether the folder is still in use.
 */
function isSomethingElse(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
