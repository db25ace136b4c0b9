import { join } from 'node:path';
import { runInSight, runOutOfSight } from './child-processes.mjs';
import { projectRoot } from './project-paths.mjs';

const SCHEMAS = join(projectRoot, 'apps/api/tools/contract-schemas.mjs');
const REQUIRE_TYPESCRIPT = join(projectRoot, 'apps/api/test/support/typescript-on-require.cjs');

/**
 * Runs a program of `test/` from its sources, so that whatever is compared has been turned into
 * JavaScript by the same hand.
 * @param {string} program beneath `test`
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
export async function runLoadProgram(program, words) {
  const schemas = await runOutOfSight({ file: process.execPath, args: [SCHEMAS] });
  if (schemas.exitCode !== 0) {
    process.stderr.write(schemas.output);
    return schemas.exitCode;
  }
  const load = ['--conditions=@onewindow/source', '--require', REQUIRE_TYPESCRIPT];
  const args = [...load, join(projectRoot, 'test', program), ...words];
  const { exitCode } = await runInSight({ file: process.execPath, args });
  return exitCode;
}
