import { withDatabase } from './database';

/** Runs the invariants; a row they return is something that should never be, and makes the exit code 1. */
export default () =>
  withDatabase(async () => {
    const [{ brokenInvariants }, { db }] = await Promise.all([import('@/lib/invariants/broken'), import('@/lib/db')]);
    const broken = await brokenInvariants(db);
    for (const { name, rows } of broken) console.log(`${name}\n${JSON.stringify(rows, null, 2)}`);
    console.log(broken.length === 0 ? 'All invariants hold.' : `${broken.length} invariants are broken.`);
    process.exitCode = broken.length === 0 ? 0 : 1;
  });
