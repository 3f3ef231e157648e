import { spawn } from 'node:child_process';
import { ask, migrate } from './database';
import { projectFolder } from './folders';
import { Halt } from './halt';

// A demo that was interrupted while it was being filled is recognised by this mark, and begun again.
const mark = 'Headword is filling in the demo.';

/** Fills an empty database with the demo, unless HEADWORD_DEMO=off. */
export async function ensureDemo(): Promise<void> {
  if (process.env.HEADWORD_DEMO === 'off') return;
  if (await isMarked()) {
    await ask('DROP SCHEMA editorial, published CASCADE; DROP TABLE _prisma_migrations');
    await migrate();
  }
  if (!(await isEmpty())) return;
  console.log('Filling in the demo …');
  await ask(`COMMENT ON SCHEMA editorial IS '${mark}'`);
  await seed();
  await ask('COMMENT ON SCHEMA editorial IS NULL');
}

/** The demo's people and their password, where the database holds them. */
export async function printSignIns(): Promise<void> {
  const cast = await ask<{ email: string; name: string; roles: string }>(`
    SELECT email, name, lower(string_agg(DISTINCT role::text, ', ')) AS roles
    FROM editorial."User" JOIN editorial."Membership" ON "userId" = "User".id
    WHERE email LIKE '%@headword.example' AND "disabledAt" IS NULL GROUP BY email, name ORDER BY email`);
  if (cast.length === 0) return;
  console.log(`\nSign in at ${process.env.NEXTAUTH_URL}/sign-in, password "headword", as`);
  for (const { email, roles } of cast) console.log(`  ${email.padEnd(24)} ${roles}`);
  console.log('');
}

async function isEmpty(): Promise<boolean> {
  const [row] = await ask<{ empty: boolean }>(`
    SELECT NOT EXISTS (SELECT FROM editorial."User") AND NOT EXISTS (SELECT FROM editorial."Glossary") AS empty`);
  return row?.empty ?? false;
}

async function isMarked(): Promise<boolean> {
  const [row] = await ask<{ comment: string | null }>(
    `SELECT obj_description('editorial'::regnamespace, 'pg_namespace') AS comment`,
  );
  return row?.comment === mark;
}

async function seed(): Promise<void> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'seed'], { cwd: projectFolder, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Halt('The demo could not be filled in.');
}
