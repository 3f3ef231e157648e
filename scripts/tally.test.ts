import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add, closingLine, tallyPlaywright, tallyVitest } from './tally';

const fileOf = (report: object) => {
  const file = join(mkdtempSync(join(tmpdir(), 'tally-')), 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
};

test('a run without a report is a failure', () => {
  expect(tallyVitest('/nowhere').failed).toBe(1);
  expect(tallyPlaywright('/nowhere').failed).toBe(1);
});

test('a test file that did not even load is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  const report = { testResults, numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };
  expect(tallyVitest(fileOf(report))).toEqual({ passed: 4, failed: 1, skipped: 1 });
});

test('an error outside of the browser tests is a failure', () => {
  const stats = { expected: 3, flaky: 0, unexpected: 1, skipped: 0 };
  expect(tallyPlaywright(fileOf({ stats, errors: [{}] }))).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('the closing line is the sum', () => {
  const sum = add({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 1, skipped: 0 });
  expect(closingLine(sum)).toBe('3 passed, 1 failed');
  expect(closingLine({ ...sum, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
