import { resolve } from 'node:path';
import { StartupProblem, type BilingualText } from '../platform/processes/startup-problem';
import { complain } from '../preparation/console-lines';
import { ClosingSteps } from '../launcher/closing-steps';
import type { ToolContext } from './tool-database';

const PROJECT_ROOT = resolve(__dirname, '../../../..');
const ENDING_SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/**
 * Runs a program that works beside the hall or in its place, to its exit code. Asked to end, it ends
 * at once: a transaction is rolled back by its server, and a server of our own ends with us.
 */
export function runTool(
  main: (words: readonly string[], context: ToolContext) => Promise<number>,
  failure: BilingualText,
): void {
  for (const [signal, number] of Object.entries(ENDING_SIGNALS)) {
    process.once(signal, () => process.exit(128 + number));
  }
  const closing = new ClosingSteps();
  const context: ToolContext = {
    projectRoot: PROJECT_ROOT,
    env: process.env,
    closing,
    report: (message) => process.stdout.write(`  ${message}\n`),
  };
  main(process.argv.slice(2), context)
    .finally(() => closing.run())
    .then(
      (exitCode) => process.exit(exitCode),
      (error: unknown) => {
        complain(describe(error, failure));
        process.exit(1);
      },
    );
}

function describe(error: unknown, failure: BilingualText): readonly string[] {
  if (error instanceof StartupProblem) return [error.describe()];
  const reason = error instanceof Error ? error.message : String(error);
  return [`✗ ${failure.zh}：${reason}`, `  ${failure.en}.`];
}
