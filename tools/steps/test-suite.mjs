import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInSight, runOutOfSight } from './child-processes.mjs';
import { installedCommand, nxCommand } from './installed-command.mjs';
import { runJourneys } from './journeys.mjs';
import { runLoadProgram } from './load-program.mjs';
import { Problem } from './problem.mjs';
import { ensureInstalled, ensureInstalledAndBuilt } from './prepared-project.mjs';
import { projectRoot } from './project-paths.mjs';
import { countJest, countNodeTest, sumCounts } from './test-counts.mjs';

/** @typedef {import('./test-step.mjs').StepResult} StepResult */

/**
 * @param {import('./child-processes.mjs').Command[]} commands
 * @returns {Promise<StepResult>}
 */
async function runAll(commands) {
  for (const command of commands) {
    const { exitCode } = await runInSight(command);
    if (exitCode !== 0) return { exitCode };
  }
  return { exitCode: 0 };
}

/** @param {string} target */
async function projectsWith(target) {
  const command = nxCommand(['show', 'projects', '--with-target', target, '--json']);
  const { exitCode, output } = await runOutOfSight(command);
  if (exitCode === 0)
    return /** @type {string[]} */ (JSON.parse(output.slice(output.indexOf('['))));
  process.stdout.write(output);
  return null;
}

/**
 * @param {string} target
 * @param {string[]} options
 * @returns {Promise<StepResult>}
 */
async function runJestTarget(target, options = []) {
  const projects = await projectsWith(target);
  if (projects === null) return { exitCode: 1, counts: null };
  const command = nxCommand(['run-many', '-t', target, '--outputStyle=stream', ...options]);
  const { exitCode, output } = await runInSight(command);
  return { exitCode, counts: countJest(output, projects.length) };
}

/**
 * @param {string} directory
 * @returns {string[]}
 */
function toolTestsIn(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return toolTestsIn(path);
    return entry.name.endsWith('.test.mjs') ? [path] : [];
  });
}

/** @returns {Promise<StepResult>} */
async function runToolTests() {
  const files = toolTestsIn(join(projectRoot, 'tools'));
  const args = ['--test', '--test-reporter=spec', ...files];
  const { exitCode, output } = await runInSight({ file: process.execPath, args });
  return { exitCode, counts: countNodeTest(output) };
}

/** @returns {Promise<StepResult>} */
async function runUnitTests() {
  // Some wait for the time-outs of a simulated printer; others have the processor meanwhile.
  const results = [await runJestTarget('test', ['--parallel=3']), await runToolTests()];
  const counts = results.map((result) => result.counts ?? null);
  return {
    exitCode: results.find(({ exitCode }) => exitCode !== 0)?.exitCode ?? 0,
    counts: counts.includes(null) ? null : sumCounts(counts.filter((count) => count !== null)),
  };
}

async function runLint() {
  // The rule between projects reads the graph that this leaves behind, and is silent without one.
  if ((await projectsWith('typecheck')) === null) return { exitCode: 1 };
  return runAll([
    { file: process.execPath, args: [join(projectRoot, 'apps/api/tools/contract-schemas.mjs')] },
    // One process for all: each of its own would read the types of the others anew.
    installedCommand('eslint', ['.']),
    installedCommand('prettier', ['--check', '--log-level=warn', '.']),
  ]);
}

/** @type {import('./test-step.mjs').TestStep[]} */
const testSuite = [
  {
    name: 'install',
    run: () => ensureInstalled().then(() => ({ exitCode: 0 })),
  },
  { name: 'lint', run: runLint },
  {
    name: 'typecheck',
    run: () =>
      runAll([
        nxCommand(['run-many', '-t', 'typecheck', '--outputStyle=static']),
        installedCommand('typescript', ['-p', 'test/journeys']),
      ]),
  },
  {
    name: 'build',
    run: () => ensureInstalledAndBuilt().then(() => ({ exitCode: 0 })),
  },
  { name: 'unit', run: runUnitTests },
  {
    name: 'integration',
    needsBuild: true,
    run: () => runJestTarget('integration', ['--parallel=1']),
  },
  {
    name: 'faults',
    needsBuild: true,
    run: async () => ({ exitCode: await runLoadProgram('faults/faults.ts', ['--short']) }),
  },
  { name: 'journeys', needsBuild: true, run: () => runJourneys([]) },
];

/**
 * The steps of a run: all, or those named with what they need before them.
 * @param {string[]} names
 */
export function chooseSteps(names) {
  const unknown = names.find((name) => !testSuite.some((step) => step.name === name));
  if (unknown !== undefined) throw unknownStep(unknown);
  if (names.length === 0) return testSuite;
  const named = testSuite.filter(({ name }) => names.includes(name));
  const needsBuild = named.some((step) => step.needsBuild);
  return testSuite.filter(
    (step) =>
      named.includes(step) || step.name === 'install' || (needsBuild && step.name === 'build'),
  );
}

/** @param {string} name */
function unknownStep(name) {
  const known = testSuite.map((step) => step.name).join(', ');
  return new Problem(
    { zh: `没有名为 ${name} 的步骤。`, en: `There is no step named ${name}.` },
    { zh: `可选步骤：${known}`, en: `The steps are: ${known}` },
  );
}
