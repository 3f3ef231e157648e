import { migrate, openDatabase } from './database';

export default async function main(): Promise<void> {
  const close = await openDatabase();
  try {
    const count = await migrate();
    console.log(count === 0 ? 'The database is up to date.' : `${count} migrations applied.`);
  } finally {
    await close();
  }
}
