import { ensureBuild } from './build';
import { ensureChromium } from './chromium';
import { browser } from './steps';
import { closingLine } from './tally';

/** The browser tests alone; arguments go to Playwright. */
export default async function main(args: string[]): Promise<void> {
  ensureChromium();
  await ensureBuild();
  const sum = await browser(args);
  console.log(`\n${closingLine(sum)}`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}
