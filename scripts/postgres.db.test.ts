import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'headword-'));
let openPostgres: typeof import('./postgres').openPostgres;
const pidFile = () => readFileSync(join(home, 'pg18/postmaster.pid'), 'utf8').split('\n');
const isRunning = () => existsSync(join(home, 'pg18/postmaster.pid'));

beforeAll(async () => {
  // Where the tests run as root, Postgres runs under another account, which has to get in.
  chmodSync(home, 0o755);
  vi.stubEnv('HEADWORD_DATA', home);
  ({ openPostgres } = await import('./postgres'));
});

afterAll(() => rmSync(home, { recursive: true }));

/** Another process that uses the same Postgres, until it is killed. */
async function otherUser() {
  const script = `await (await import('./scripts/postgres.ts')).openPostgres(); console.log('open'); setInterval(() => {}, 1e6);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('The other process could not open Postgres.')));
  });
  return {
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGKILL');
      }),
  };
}

test('a server is started once, shared, and stopped by the last who used it', async () => {
  const first = await openPostgres();
  const second = await openPostgres();
  expect(second.url('postgres')).toBe(first.url('postgres'));
  await first.close();
  expect(isRunning()).toBe(true);
  await second.close();
  expect(isRunning()).toBe(false);
});

test('a server whose starter was killed is adopted', async () => {
  const other = await otherUser();
  const pid = pidFile()[0];
  await other.kill();
  const postgres = await openPostgres();
  expect(pidFile()[0]).toBe(pid);
  await postgres.close();
});

test('a killed server is started again, with its starter dead as well', async () => {
  const other = await otherUser();
  const pid = Number(pidFile()[0]);
  await other.kill();
  process.kill(pid, 'SIGKILL');
  const postgres = await openPostgres();
  expect(Number(pidFile()[0])).not.toBe(pid);
  await postgres.close();
});

test('a database of another major version is refused in a sentence', async () => {
  writeFileSync(join(home, 'pg18/PG_VERSION'), '17\n');
  await expect(openPostgres()).rejects.toThrow('was made by Postgres 17, and this Headword brings Postgres 18');
});
