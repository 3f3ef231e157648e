import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseUrl, onServer } from '@/prisma/testing/server';

/** A production server of its own port on a database. Several may serve one database. */
export type Site = { url: string; database: string; stop: (signal?: NodeJS.Signals) => Promise<void> };

/** What the servers of this worker seal with. */
export const siteSecret = randomBytes(32).toString('base64url');

/** A copy of the demo's database, for one worker or one test. Dropped at the end of the run. */
export async function copyDemo(): Promise<string> {
  const { HEADWORD_TEST_SERVER: server = '', HEADWORD_TEST_RUN: run, HEADWORD_TEST_DEMO: demo } = process.env;
  const name = `${run}_${randomBytes(4).toString('hex')}`;
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${demo}`));
  return databaseUrl(server, name);
}

/** Serves the production build on the database, and returns when it is ready. `stop('SIGKILL')` is a crash. */
export async function startSite(database: string, environment: Record<string, string> = {}): Promise<Site> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const own = {
    NODE_ENV: 'production' as const,
    DATABASE_URL: database,
    PORT: String(port),
    HEADWORD_HOST: '127.0.0.1',
  };
  const server = spawn(process.execPath, ['scripts/run.mjs', 'serve'], {
    env: { ...process.env, ...own, NEXTAUTH_URL: url, NEXTAUTH_SECRET: siteSecret, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  await untilReady(url, server).catch((error) => {
    server.kill();
    throw error;
  });
  return {
    url,
    database,
    async stop(signal = 'SIGTERM') {
      server.kill(signal);
      await ended;
    },
  };
}

/** Throws where an invariant is broken. */
export function checkInvariants(database: string): void {
  const environment = { ...process.env, DATABASE_URL: database };
  const { status, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'doctor'], { env: environment });
  if (status !== 0) throw new Error(`Broken invariants after the browser tests:\n${stdout}`);
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error('The server of the browser tests stopped as it started.');
    const ready = await fetch(`${url}/readyz`).catch(() => null);
    if (ready?.ok) return;
    await pause(100);
  }
  throw new Error('The server of the browser tests was not ready within 30 seconds.');
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
