import { expect, it } from 'vitest';
import { add, closingLine, noCount } from './count.ts';
import { countReport } from './vitest-run.ts';

const report = (fields: object) =>
  JSON.stringify({ success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, ...fields });

it('adds up what the runs report', () => {
  const total = [countReport(report({}), 0), countReport(report({ numPendingTests: 2 }), 0)].reduce(
    add,
    noCount,
  );
  expect(closingLine(total)).toBe('10 passed, 0 failed, 2 skipped');
});

it.each([
  ['no report', '', 1],
  ['a file that could not be loaded', report({ success: false }), 1],
  ['an exit code without a failed test', report({}), 1],
])('never takes a broken run for a good one: %s', (_name, text, exitCode) => {
  expect(countReport(text, exitCode).failed).toBe(1);
});
