import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureWritable, projectFolder } from './folders';
import { Halt } from './halt';
import { makeReaderScript } from './reader-script';

const distFolder = join(projectFolder, process.env.NEXT_DIST_DIR ?? '.next');
const stamp = join(distFolder, 'headword-sources');
const sources = ['app', 'components', 'lib', 'prisma/schema.prisma', 'public', 'package-lock.json'];

export default () => build({ quiet: false });

/** Builds unless the last build was made from exactly these sources. */
export async function ensureBuild(): Promise<void> {
  if (isBuilt()) return;
  console.log('Building the application …');
  await build({ quiet: true });
}

/** Whether there is a build to serve, from whatever sources. */
export const hasBuild = (): boolean => existsSync(join(distFolder, 'BUILD_ID'));

/** Whether the last build that was finished is one of the sources as they are. */
export function isBuilt(): boolean {
  return hasBuild() && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
}

async function build({ quiet }: { quiet: boolean }): Promise<void> {
  ensureWritable(distFolder);
  await makeReaderScript();
  const hash = hashOfSources();
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Halt(`The build failed.\n${output}`);
  writeFileSync(stamp, hash);
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  const settings = readdirSync(projectFolder).filter((name) => /\.(ts|mjs|json)$/.test(name) && isSetting(name));
  for (const path of [...sources.flatMap(listFiles), ...settings].sort())
    hash.update(`${path}\0`).update(readFileSync(join(projectFolder, path)));
  return hash.digest('hex');
}

const isSetting = (name: string) => /^(next\.config|postcss\.config|proxy|instrumentation|tsconfig)\./.test(name);

function listFiles(path: string): string[] {
  const full = join(projectFolder, path);
  if (!existsSync(full)) return [];
  if (!/^[^.]+$/.test(path)) return [path];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length));
}
