import { join } from 'node:path';
import { passSignalsOn, runInSight } from './child-processes.mjs';
import { runAsCommand } from './entry-point.mjs';
import { ensureInstalledAndBuilt } from './prepared-project.mjs';
import { projectRoot } from './project-paths.mjs';

/**
 * Runs a program of the API beside the hall with the words of the command line. It finds paths from
 * where its user stands by INIT_CWD, which npm sets.
 * @param {string} name
 */
export async function runApiProgram(name) {
  passSignalsOn();
  await runAsCommand(async () => {
    await ensureInstalledAndBuilt();
    const { exitCode } = await runInSight({
      file: process.execPath,
      args: [join(projectRoot, `apps/api/dist/${name}.js`), ...process.argv.slice(2)],
    });
    return exitCode;
  });
}
