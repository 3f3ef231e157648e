import { withDatabase } from './database';

/** Fills the demo into an empty database. */
export default () =>
  withDatabase(async () => {
    const { seed } = await import('@/prisma/seed');
    await seed();
  });
