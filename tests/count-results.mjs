// What the two test runners report, as one count: a test file that broke before its first test, an error outside any test
// and a test file that no runner ran are failures too. Pure.
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} files absolute paths of the test files that ran
 * @property {string[]} failures the tests that failed, in words: a long run must say at its end what broke in its middle
 * @property {string[]} complaints failures that are no test of their own, in words
 */

/** The first line of a message, without the colours of a terminal. @param {string | undefined} message */
const firstLine = (message) => stripVTControlCharacters(message ?? '').split('\n')[0] ?? '';

/**
 * Counts Vitest's JSON report.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, success: boolean,
 *   testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const empty = report.testResults.filter((file) => file.status !== 'failed' && file.assertionResults.length === 0);
  const complaints = [
    ...broken.map((file) => `${file.name} could not run: ${firstLine(file.message)}`),
    ...empty.map((file) => `${file.name} holds no test`),
  ];
  if (!report.success && complaints.length === 0 && report.numFailedTests === 0)
    complaints.push('Vitest met an error outside any test');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    files: report.testResults.map((file) => resolve(file.name)),
    failures: report.testResults.flatMap((file) =>
      file.assertionResults
        .filter((test) => test.status === 'failed')
        .map((test) => `${file.name} › ${test.fullName}: ${firstLine(test.failureMessages[0])}`),
    ),
    complaints,
  };
}

/**
 * @typedef {object} Suite one of Playwright's: a file, or a `describe` in it
 * @property {string} file
 * @property {Suite[]} [suites]
 * @property {{ title: string, ok: boolean, tests: { status: string, results: { error?: { message?: string } }[] }[] }[]} [specs]
 */

/** The tests of a suite that failed, or passed only when tried again. @param {Suite} suite @returns {string[]} */
function listFailures(suite) {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const error = results.find((result) => result.error !== undefined)?.error;
        return `${suite.file} › ${title}: ${firstLine(error?.message)}`;
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(listFailures)];
}

/**
 * Counts Playwright's JSON report. A test that passed only when tried again has failed.
 * @param {{ config: { rootDir: string }, stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   suites: Suite[], errors: { message?: string }[] }} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
    skipped: report.stats.skipped,
    files: report.suites.map((suite) => resolve(report.config.rootDir, suite.file)),
    failures: report.suites.flatMap(listFailures),
    complaints: report.errors.map((error) => `Playwright: ${firstLine(error.message) || 'an error outside any test'}`),
  };
}

/**
 * Adds the counts up.
 * @param {Count[]} counts one a runner
 * @param {string[]} expected absolute paths of the test files that should have run
 * @returns {Count} with every file that did not run among the complaints
 */
export function mergeCounts(counts, expected) {
  const files = counts.flatMap((count) => count.files);
  const complaints = counts.flatMap((count) => count.complaints);
  for (const file of expected) if (!files.includes(file)) complaints.push(`${file} was not run by any runner`);
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => counts.reduce((total, count) => total + count[key], 0);
  if (sum('passed') + sum('failed') === 0) complaints.push('no test ran at all');
  return {
    passed: sum('passed'),
    failed: sum('failed') + complaints.length,
    skipped: sum('skipped'),
    files,
    failures: counts.flatMap((count) => count.failures),
    complaints,
  };
}

/** The closing line, e.g. `212 passed, 0 failed, 3 skipped`. @param {Count} count */
export function writeClosingLine(count) {
  return `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`;
}
