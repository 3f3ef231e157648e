import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '../world';

/** Publishes the term Quorum by the operator's import, in a process of its own. */
export function publishQuorum(database: string, definition: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'headword-'));
  writeFileSync(join(folder, 'quorum.md'), `---\nheadword: Quorum\n---\n> ${definition}\n\nA body.\n`);
  const argv = ['scripts/run.mjs', 'import', folder, '--glossary', 'tech', '--as', 'published'];
  const { status, stderr } = spawnSync(process.execPath, argv, { env: { ...process.env, DATABASE_URL: database } });
  expect(status, String(stderr)).toBe(0);
}
