// The door to every command: `node scripts/run.mjs <command> [arguments]`, as package.json's scripts call it. Plain
// JavaScript without a dependency, because on a fresh clone nothing is installed yet.
import { existsSync } from 'node:fs';
import { isNodeTooOld, prepare } from './prepare.mjs';

const [command, ...rest] = process.argv.slice(2);
process.argv.splice(2, 1);

try {
  if (!existsSync(new URL(`${command}.ts`, import.meta.url))) throw new Error(`There is no command "${command}".`);
  if (isNodeTooOld()) throw new Error(`Headword needs Node.js 20.19 or newer, and this is ${process.version}.`);
  prepare({ development: ['bench', 'check', 'dev', 'e2e', 'fonts', 'screenshots', 'test'].includes(command) });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { register } = await import('tsx/esm/api');
register({ tsconfig: new URL('tsconfig.json', import.meta.url).pathname });
try {
  const { default: main } = await import(`./${command}.ts`);
  await main?.(rest);
} catch (error) {
  const { Halt } = await import('./halt.ts');
  console.error(error instanceof Halt ? error.message : error);
  process.exit(1);
}
