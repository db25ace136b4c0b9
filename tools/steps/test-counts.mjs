/**
 * @typedef {{ passed: number, failed: number, skipped: number }} TestCounts
 */

// eslint's no-control-regex is met by building the escape character.
const ANSI_CODE = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');

/** @param {string} output */
function plain(output) {
  return output.replace(ANSI_CODE, '').replace(/\r/g, '');
}

/**
 * @param {string} line such as "Tests:  1 failed, 2 passed, 3 total"
 * @param {string} word
 */
function numberBefore(line, word) {
  return Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
}

/** @param {TestCounts[]} all */
export function sumCounts(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * Adds up the summaries of the Jest runs in an output: one per project. A suite that does not even
 * load has no failed test, so it counts as one.
 * @param {string} output
 * @param {number} runs how many summaries there must be
 * @returns {TestCounts | null} null when a summary is missing
 */
export function countJest(output, runs) {
  const lines = plain(output).split('\n');
  const tests = lines.filter((line) => /\bTests:\s.*\btotal\b/.test(line));
  const suites = lines.filter((line) => /\bTest Suites:\s.*\btotal\b/.test(line));
  const empty = lines.filter((line) => /No tests found, exiting with code \d+/.test(line));
  if (tests.length !== suites.length || tests.length + empty.length !== runs) return null;
  return sumCounts(
    tests.map((line, index) => ({
      passed: numberBefore(line, 'passed'),
      failed: numberBefore(line, 'failed') || numberBefore(suites[index] ?? '', 'failed'),
      skipped: numberBefore(line, 'skipped') + numberBefore(line, 'todo'),
    })),
  );
}

/**
 * @param {string} output of `node --test`
 * @returns {TestCounts | null}
 */
export function countNodeTest(output) {
  const text = plain(output);
  /** @param {string} word */
  const count = (word) => new RegExp(`^[#ℹ] ${word} (\\d+)$`, 'm').exec(text)?.[1];
  const [passed, failed, cancelled] = [count('pass'), count('fail'), count('cancelled')];
  if (passed === undefined || failed === undefined) return null;
  return {
    passed: Number(passed),
    failed: Number(failed) + Number(cancelled ?? 0),
    skipped: Number(count('skipped') ?? 0) + Number(count('todo') ?? 0),
  };
}

/**
 * @param {string} report the JSON reporter's file
 * @returns {TestCounts | null}
 */
export function countPlaywright(report) {
  try {
    const { stats } = JSON.parse(report);
    const { expected, unexpected, flaky, skipped } = stats;
    if (![expected, unexpected, flaky, skipped].every(Number.isInteger)) return null;
    return { passed: expected + flaky, failed: unexpected, skipped };
  } catch {
    return null;
  }
}
