import { existsSync, readFileSync } from 'node:fs';

/** How many tests had which end. */
export type Tally = { passed: number; failed: number; skipped: number };

export const none: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Of Vitest's JSON report; a run that wrote none is one failure. */
export function tallyVitest(file: string): Tally {
  if (!existsSync(file)) return { ...none, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const emptyFailures = report.testResults.filter(
    (result: { status: string; assertionResults: { status: string }[] }) =>
      result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + emptyFailures.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Of Playwright's JSON report; errors outside of tests count as failures, tests that passed at a second try as passed. */
export function tallyPlaywright(file: string): Tally {
  if (!existsSync(file)) return { ...none, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** The closing line: `N passed, N failed`, and `, N skipped` where there are any. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
