import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Halt } from './halt';

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The program of a Chromium: CHROMIUM_PATH, Playwright's own, or the system's. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH, chromium.executablePath(), ...system].find((path) => path && existsSync(path));

/** The same, installed where there is none: Playwright's own, else Debian's. Says how to get one where that fails. */
export function ensureChromium(): string {
  const found = findChromium() ?? (installPlaywrights() || installDebians() ? findChromium() : undefined);
  if (found) return found;
  throw new Halt(
    'The browser tests need a Chromium: install one (for example "sudo apt-get install chromium" or "npx playwright install chromium"), or name it in CHROMIUM_PATH.',
  );
}

function installPlaywrights(): boolean {
  console.log('Installing a Chromium for the browser tests …');
  return succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

function installDebians(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return succeeds('apt-get', ['update', '-q']) && succeeds('apt-get', ['install', '-y', '-q', 'chromium']);
}

function succeeds(command: string, args: string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000, env: environment }).status === 0
  );
}
