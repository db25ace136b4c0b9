import { constants } from 'node:os';
import { describeProblem, Interrupted, Problem } from './problem.mjs';

/**
 * Runs a command to its exit code and turns what it throws into words and a code.
 * @param {() => Promise<number>} main
 */
export async function runAsCommand(main) {
  // A reader that has gone (a closed terminal, a killed npm) must not end us half-way.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof Interrupted) {
      process.exitCode = 128 + constants.signals[error.signal];
    } else if (error instanceof Problem) {
      process.stderr.write(`${describeProblem(error)}\n`);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}
