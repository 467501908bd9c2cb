// Counts over all suites. Every runner ends with a line `N passed, N failed` (`, N skipped` may follow), and that line is what counts.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** VS Code desktop prints the suites' lines with the mark that they carry. */
const countLine = /^(?:\[suite\] )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

/**
 * What a runner said it did. One that failed without a failed test, or that said nothing, counts as one failure: no silence passes.
 * @param {{ status: number, output: string }} ended
 * @returns {Tally}
 */
export function tallyOf({ status, output }) {
  const line = output.split(/\r?\n/).findLast((candidate) => countLine.test(candidate.trim()));
  if (line === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const [, passed, failed, skipped] = countLine.exec(line.trim()).map((count) => Number(count ?? 0));
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}

/** @param {Tally[]} tallies */
export function sum(tallies) {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped }),
    { passed: 0, failed: 0, skipped: 0 });
}

/** @param {Tally} tally */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
