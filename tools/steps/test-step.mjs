import { describeProblem, Problem } from './problem.mjs';
import { formatSeconds } from './progress-line.mjs';
import { sumCounts } from './test-counts.mjs';

/**
 * @typedef {import('./test-counts.mjs').TestCounts} TestCounts
 * @typedef {{ exitCode: number, counts?: TestCounts | null }} StepResult counts: null when the
 *   runner's summary could not be read, absent when the step runs no tests
 * @typedef {object} TestStep
 * @property {string} name
 * @property {boolean} [needsBuild]
 * @property {() => Promise<StepResult>} run
 * @typedef {{ step: TestStep, ok: boolean, ms: number, counts?: TestCounts | null }} StepRecord
 */

/**
 * @param {TestStep} step
 * @returns {Promise<StepRecord>}
 */
export async function runStep(step) {
  process.stdout.write(`\n━━ ${step.name} ${'━'.repeat(Math.max(0, 72 - step.name.length))}\n\n`);
  const startedAt = Date.now();
  const { exitCode, counts } = await resultOf(step);
  if (counts === null && exitCode === 0) {
    process.stdout.write(`\n✗ the number of tests could not be read from the output\n`);
  }
  const ok = exitCode === 0 && counts !== null && (counts?.failed ?? 0) === 0;
  const ms = Date.now() - startedAt;
  process.stdout.write(`\n${ok ? '✓' : '✗'} ${step.name} ${formatSeconds(ms)}\n`);
  return { step, ok, ms, ...(counts === undefined ? {} : { counts }) };
}

/**
 * @param {TestStep} step
 * @returns {Promise<StepResult>}
 */
async function resultOf(step) {
  try {
    return await step.run();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stdout.write(`${describeProblem(error)}\n`);
    return { exitCode: 1 };
  }
}

/** @param {TestCounts | null | undefined} counts */
function describeCounts(counts) {
  if (counts === undefined) return '';
  if (counts === null) return 'not readable';
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}

/**
 * The summary of a test run; its last line is what tools read.
 * @param {StepRecord[]} records
 * @param {TestStep[]} steps
 */
export function summarize(records, steps) {
  const rows = steps.map((step) => {
    const record = records.find((candidate) => candidate.step === step);
    const mark = record === undefined ? '·' : record.ok ? '✓' : '✗';
    const time = record === undefined ? 'not run' : formatSeconds(record.ms);
    return `  ${mark} ${step.name.padEnd(12)} ${time.padStart(8)}   ${describeCounts(record?.counts)}`;
  });
  const totalMs = records.reduce((sum, { ms }) => sum + ms, 0);
  const total = sumCounts(records.flatMap(({ counts }) => counts ?? []));
  const failedStep = records.find(({ ok }) => !ok)?.step;
  // A run that stopped at a lint error or a crashed runner has failed, whatever its tests say.
  const failures = failedStep ? Math.max(total.failed, 1) : 0;
  return [
    '',
    ...rows.map((row) => row.trimEnd()),
    `    ${'total'.padEnd(12)} ${formatSeconds(totalMs).padStart(8)}`,
    '',
    ...(failedStep
      ? [`→ ${failedStep.name} failed. To run just this step: npm test -- ${failedStep.name}`, '']
      : []),
    `${total.passed} passed, ${failures} failed`,
    '',
  ].join('\n');
}
