import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, ensureWritable } from './folders';

const addressFile = join(dataFolder, 'address');

/** The secret that signs cookies, made once and kept, and the address of the site, unless the environment has them. */
export function nameSite(port: number): void {
  ensureWritable(dataFolder);
  process.env.NEXTAUTH_URL ??= `http://localhost:${port}`;
  writeFileSync(addressFile, process.env.NEXTAUTH_URL);
  if (process.env.NEXTAUTH_SECRET) return;
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  process.env.NEXTAUTH_SECRET = readFileSync(file, 'utf8');
}

/** The address of the site: as the environment says, else as it was started last on this machine. */
export function siteAddress(): string {
  if (process.env.NEXTAUTH_URL) return process.env.NEXTAUTH_URL;
  return existsSync(addressFile) ? readFileSync(addressFile, 'utf8') : `http://localhost:${process.env.PORT ?? 3000}`;
}
