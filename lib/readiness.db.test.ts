import { expect, test } from 'vitest';
import { db } from './db';
import { findUnreadiness } from './readiness';

test('a migrated database is ready, one without its last migration is not', async () => {
  expect(await findUnreadiness()).toBeNull();
  await db.$executeRaw`ALTER TABLE _prisma_migrations RENAME TO set_aside`;
  expect(await findUnreadiness()).toContain('database');
  await db.$executeRaw`ALTER TABLE set_aside RENAME TO _prisma_migrations`;
  await db.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL`;
  expect(await findUnreadiness()).toContain('npm run migrate');
});
