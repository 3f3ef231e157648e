import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The CNCF glossary, where it lies beside the project; it is not part of it. */
export const cncfFolder = '../shared/data/cncf-glossary/en';
export const hasCncf = existsSync(cncfFolder);

/** Runs `npm run import` on a database as an operator does. Returns its closing line. */
export function importFolder(database: string, folder: string, ...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'import', folder, ...options], {
    env: { ...process.env, DATABASE_URL: database },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The import failed.\n${stdout}${stderr}`);
  return stdout.trim().split('\n').at(-1) ?? '';
}
