import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

export function isNodeTooOld(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}

/** Installs where node_modules is not what the lock says, and generates the database client where it is out of date. */
export function prepare({ development }) {
  if (!isInstalled({ development })) install();
  if (!isGenerated()) generate();
}

function isInstalled({ development }) {
  try {
    const packagesOf = (path) => JSON.parse(readFileSync(`${project}${path}`, 'utf8')).packages;
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([path, { version, optional, dev }]) =>
        path === '' ||
        installed[path]?.version === version ||
        (!installed[path] && (optional || (dev && !development))),
    );
  } catch {
    return false;
  }
}

function install() {
  try {
    accessSync(project, constants.W_OK);
  } catch {
    throw new Error(`The folder ${project} cannot be written by this user: change its owner, or move the project.`);
  }
  console.log('Installing the packages of package-lock.json …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: project, stdio: 'inherit' };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The packages could not be installed: npm says why above.');
}

function isGenerated() {
  const client = `${project}prisma/client/client.ts`;
  return existsSync(client) && statSync(client).mtimeMs >= statSync(`${project}prisma/schema.prisma`).mtimeMs;
}

function generate() {
  const args = ['node_modules/prisma/build/index.js', 'generate'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The database client could not be generated:\n${stdout}${stderr}`);
}
