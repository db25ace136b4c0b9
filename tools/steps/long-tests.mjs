import { runInSight } from './child-processes.mjs';
import { installedCommand } from './installed-command.mjs';

/** How far the proofs go here; in `npm test` they stop after some hundred. The environment wins. */
const FAR = { WALK_COMMANDS: '100000', RACE_ROUNDS: '100000' };

/**
 * Runs the proofs of the queue engine to the end: `model-walk` or `claim-races` alone, or all.
 * @param {string[]} names
 */
export async function runLongTests(names) {
  const chosen =
    names.length > 0 ? names.map((name) => `integration/proof/${name}`) : ['integration/proof/'];
  const config = ['--rootDir=apps/api', '-c', 'apps/api/jest.integration.config.cjs'];
  const far = Object.fromEntries(
    Object.entries(FAR).map(([name, value]) => [name, process.env[name] ?? value]),
  );
  const args = [...config, '--runInBand', ...chosen];
  const { exitCode } = await runInSight(installedCommand('jest', args, far));
  return exitCode;
}
