import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Account } from './account';

/** Runs a program of Postgres under the account, to its end. Never waits for a server that it left running. */
export function run(program: string, args: string[], account: Account): Promise<{ code: number; output: string }> {
  const environment = { ...process.env, LC_MESSAGES: 'C', LC_ALL: undefined, TZ: 'UTC' };
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(program, args, {
      ...account,
      cwd: dirname(program),
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('exit', (code) => {
      setImmediate(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ code: code ?? 1, output });
      });
    });
  });
}
