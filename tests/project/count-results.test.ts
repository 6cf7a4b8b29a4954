// The closing line of `npm test` counts everything that went wrong, also what no runner counts as a test.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, mergeCounts, writeClosingLine } from '../count-results.mjs';

const file = (
  name: string,
  status: string,
  tests: string[],
): {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
} => ({
  name: resolve(name),
  status,
  message: 'SyntaxError: nonsense\n  at line 1',
  assertionResults: tests.map((one, at) => ({
    status: one,
    fullName: `the reader reads ${at}`,
    failureMessages: one === 'failed' ? ['\u001B[31mAssertionError\u001B[39m: expected 1 to be 2\n  at line 1'] : [],
  })),
});

const vitest = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, success: true };
const good = { ...vitest, testResults: [file('a.test.ts', 'passed', ['passed', 'passed', 'skipped'])] };
const playwright = {
  config: { rootDir: resolve('tests/browser') },
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 },
  suites: [{ file: 'b.spec.ts' }],
  errors: [],
};
const files = [resolve('a.test.ts'), resolve('tests/browser/b.spec.ts')];

describe('the count of the tests', () => {
  it('adds both runners up', () => {
    const total = mergeCounts([countVitest(good), countPlaywright(playwright)], files);
    expect(writeClosingLine(total)).toBe('5 passed, 0 failed, 1 skipped');
  });

  it('leaves skipped tests out of the line where there are none', () => {
    expect(writeClosingLine(mergeCounts([countPlaywright(playwright)], []))).toBe('3 passed, 0 failed');
  });

  it('counts failing tests once', () => {
    const report = {
      ...vitest,
      numFailedTests: 1,
      success: false,
      testResults: [file('a.test.ts', 'failed', ['passed', 'passed', 'failed'])],
    };
    expect(mergeCounts([countVitest(report)], [])).toMatchObject({
      passed: 2,
      failed: 1,
      failures: [expect.stringMatching(/a\.test\.ts › the reader reads 2: AssertionError: expected 1 to be 2$/)],
    });
  });

  it('counts a file that broke before its first test', () => {
    const report = { ...vitest, success: false, testResults: [...good.testResults, file('c.test.ts', 'failed', [])] };
    const total = mergeCounts([countVitest(report)], []);
    expect(total.failed).toBe(1);
    expect(total.complaints[0]).toMatch(/c\.test\.ts could not run: SyntaxError: nonsense$/);
  });

  it('counts an error outside any test', () => {
    expect(mergeCounts([countVitest({ ...good, success: false })], []).failed).toBe(1);
    expect(mergeCounts([countPlaywright({ ...playwright, errors: [{ message: 'no browser' }] })], []).complaints).toEqual([
      'Playwright: no browser',
    ]);
  });

  it('counts a test that passed only at the second try as failed', () => {
    const stats = { ...playwright.stats, flaky: 1 };
    const flaky = { status: 'flaky', results: [{ error: { message: 'Timeout\n  at line 1' } }, {}] };
    const inner = { file: 'b.spec.ts', specs: [{ title: 'opens', ok: true, tests: [flaky] }] };
    const suites = [{ file: 'b.spec.ts', suites: [inner] }];
    expect(countPlaywright({ ...playwright, stats, suites })).toMatchObject({
      failed: 1,
      failures: ['b.spec.ts › opens: Timeout'],
    });
  });

  it('counts a test file that no runner ran', () => {
    const total = mergeCounts([countVitest(good), countPlaywright(playwright)], [...files, resolve('server/lost.test.ts')]);
    expect(total.failed).toBe(1);
    expect(total.complaints[0]).toMatch(/lost\.test\.ts was not run by any runner/);
  });

  it('counts a file without a test', () => {
    expect(
      countVitest({ ...good, testResults: [...good.testResults, file('empty.test.ts', 'passed', [])] }).complaints,
    ).toHaveLength(1);
  });

  it('takes a run without any test for a failure', () => {
    expect(mergeCounts([], [])).toMatchObject({ failed: 1, complaints: ['no test ran at all'] });
  });
});
