import { lint, types, vitest } from './steps';
import { add, closingLine } from './tally';

/** What can be known in half a minute: format, lint, types, unit tests. */
export default async function main(): Promise<void> {
  const sum = add(add(await lint(), await types()), await vitest('unit'));
  console.log(`\n${closingLine(sum)}`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}
