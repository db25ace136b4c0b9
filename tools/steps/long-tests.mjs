import { runInSight } from './child-processes.mjs';
import { installedCommand } from './installed-command.mjs';
import { Problem } from './problem.mjs';

/** How far the proofs go here; in `npm test` they stop after some hundred. The environment wins. */
const FAR = {
  WALK_COMMANDS: '100000',
  RACE_ROUNDS: '100000',
  REPLAY_STEPS: '10000',
  SCHEMA_VERSIONS: 'all',
};
const LONG_TESTS = ['model-walk', 'claim-races', 'replay-equals-snapshot', 'schema-versions'];

/**
 * Runs to the end what proves the queue engine, the screens and the backups: those named, or all.
 * @param {string[]} names of `LONG_TESTS`
 */
export async function runLongTests(names) {
  const unknown = names.filter((name) => !LONG_TESTS.includes(name));
  if (unknown.length > 0) throw noSuchTest(unknown);
  const chosen = (names.length > 0 ? names : LONG_TESTS).map((name) => `/${name}.integration`);
  const config = ['--rootDir=apps/api', '-c', 'apps/api/jest.integration.config.cjs'];
  const far = Object.fromEntries(
    Object.entries(FAR).map(([name, value]) => [name, process.env[name] ?? value]),
  );
  const args = [...config, '--runInBand', ...chosen];
  const { exitCode } = await runInSight(installedCommand('jest', args, far));
  return exitCode;
}

/** @param {string[]} names */
function noSuchTest(names) {
  return new Problem(
    {
      zh: `没有名为 ${names.join('、')} 的长测试。`,
      en: `No long test is called ${names.join(', ')}.`,
    },
    {
      zh: `可选：${LONG_TESTS.join('、')}；不带参数则全部运行。`,
      en: `There are ${LONG_TESTS.join(', ')}; without a name all are run.`,
    },
  );
}
