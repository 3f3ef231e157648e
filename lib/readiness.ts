import 'server-only';
import { readdir } from 'node:fs/promises';
import { db } from './db';

/** Why the application cannot work yet, in one sentence; null when the database answers and has every migration. */
export async function findUnreadiness(): Promise<string | null> {
  try {
    const applied = await db.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const names = new Set(applied.map((row) => row.name));
    const missing = (await listMigrations()).filter((name) => !names.has(name));
    return missing.length === 0 ? null : `Migrations are missing: ${missing.join(', ')}. Run "npm run migrate".`;
  } catch {
    return 'The database cannot be reached or has no migrations.';
  }
}

async function listMigrations(): Promise<string[]> {
  const entries = await readdir('prisma/migrations', { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
