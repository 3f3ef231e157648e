import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium';
import { dataFolder } from './scripts/folders';

// Quiet: no look-ups of its own on a closed network. As root Chromium runs only without its sandbox.
const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
if (process.getuid?.() === 0) args.push('--no-sandbox');

// `npm run e2e -- e2e/story.spec.ts` runs one file; e2e/world.ts says what a test finds there.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  globalSetup: './e2e/world/setup.ts',
  outputDir: `${dataFolder}/test-results`,
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${dataFolder}/reports/e2e.json` }]],
  use: {
    launchOptions: { executablePath: findChromium(), args },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true }, // filming every page takes a core
    screenshot: 'only-on-failure',
  },
});
