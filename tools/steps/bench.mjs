import { join } from 'node:path';
import { runInSight, runOutOfSight } from './child-processes.mjs';
import { ensureInstalled } from './prepared-project.mjs';
import { projectRoot } from './project-paths.mjs';

const SCHEMAS = join(projectRoot, 'apps/api/tools/contract-schemas.mjs');
const REQUIRE_TYPESCRIPT = join(projectRoot, 'apps/api/test/support/typescript-on-require.cjs');
const BENCH = join(projectRoot, 'test/load/bench.ts');

/**
 * Measures the hall from its sources. Raw form, use cases and API are all turned into JavaScript by
 * the same hand, so none of them is another build than the others.
 * @param {string[]} words
 */
export async function runBench(words) {
  await ensureInstalled();
  const schemas = await runOutOfSight({ file: process.execPath, args: [SCHEMAS] });
  if (schemas.exitCode !== 0) {
    process.stderr.write(schemas.output);
    return schemas.exitCode;
  }
  const load = ['--conditions=@onewindow/source', '--require', REQUIRE_TYPESCRIPT];
  const { exitCode } = await runInSight({
    file: process.execPath,
    args: [...load, BENCH, ...words],
  });
  return exitCode;
}
