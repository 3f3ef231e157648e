import { openTestServer } from '@/prisma/testing/server';
import { ensureBuild } from './build';
import { ensureChromium } from './chromium';
import { Halt } from './halt';
import { browser, lint, types, vitest } from './steps';
import { add, closingLine, none, type Tally } from './tally';

/** Everything: format, lint, types, architecture, unit and database tests, one production build, browser tests, invariants. */
export default async function main(): Promise<void> {
  const server = await openTestServer();
  process.env.HEADWORD_TEST_SERVER = server.url;
  let sum = none;
  try {
    for (const step of [lint, types, () => vitest('unit', 'db'), built]) sum = add(sum, await step());
  } finally {
    await server.close();
  }
  console.log(`\n${closingLine(sum)}`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}

async function built(): Promise<Tally> {
  try {
    ensureChromium();
    await ensureBuild();
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    console.error(error.message);
    return { ...none, failed: 1 };
  }
  return browser();
}
