import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, ensureWritable } from './folders';

/** The secret that signs cookies, made once and kept, and the address of the site, unless the environment has them. */
export function nameSite(port: number): void {
  process.env.NEXTAUTH_URL ??= `http://localhost:${port}`;
  if (process.env.NEXTAUTH_SECRET) return;
  ensureWritable(dataFolder);
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  process.env.NEXTAUTH_SECRET = readFileSync(file, 'utf8');
}
