import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, projectFolder } from './folders';
import { add, none, type Tally, tallyPlaywright, tallyVitest } from './tally';

const reports = join(dataFolder, 'reports');

/** Format and lint, and nothing written that nobody uses. Each counts as one failure where something is found. */
export async function lint(): Promise<Tally> {
  const found = await step('Format and lint', [binary('@biomejs/biome', 'bin/biome'), 'ci', '--colors=off']);
  return add(found, await step('Unused code', [binary('knip', 'bin/knip.js'), '--no-config-hints', '--no-progress']));
}

/** Types, those of the routes included; from scratch, because what tsc remembers does not follow changed routes. */
export async function types(): Promise<Tally> {
  rmSync(join(projectFolder, '.next/dev/types'), { recursive: true, force: true });
  const routes = await step('Route types', [binary('next', 'dist/bin/next'), 'typegen']);
  return routes.failed
    ? routes
    : step('Types', [binary('typescript', 'bin/tsc'), '--noEmit', '--incremental', 'false']);
}

/** Vitest's projects "unit" (the architecture among them) and "db". */
export async function vitest(...projects: string[]): Promise<Tally> {
  const report = freshReport('vitest.json');
  const chosen = projects.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await step(`Tests: ${projects.join(', ')}`, [binary('vitest', 'vitest.mjs'), 'run', ...chosen, ...reporters]);
  return tallyVitest(report);
}

/** Browser tests against servers they start themselves. */
export async function browser(args: string[] = []): Promise<Tally> {
  const report = freshReport('e2e.json');
  await step('Browser tests', [binary('@playwright/test', 'cli.js'), 'test', ...args]);
  return tallyPlaywright(report);
}

async function step(name: string, [program = '', ...args]: string[]): Promise<Tally> {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args], { cwd: projectFolder, stdio: 'inherit' });
  const code = await new Promise((done) => child.on('close', done));
  console.log(`── ${name}: ${code === 0 ? 'done' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return { ...none, failed: code === 0 ? 0 : 1 };
}

const binary = (name: string, path: string) => join(projectFolder, 'node_modules', name, path);

function freshReport(name: string): string {
  const file = join(reports, name);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  return file;
}
