import { join, resolve } from 'node:path';
import './steps/require-node-version.mjs';
import { passSignalsOn, runInSight } from './steps/child-processes.mjs';
import { runAsCommand } from './steps/entry-point.mjs';
import { ensureInstalledAndBuilt } from './steps/prepared-project.mjs';
import { projectRoot } from './steps/project-paths.mjs';

/** npm runs us in the project; a folder is meant from where its user stands. */
const standingIn = process.env.INIT_CWD ?? process.cwd();

passSignalsOn();
await runAsCommand(async () => {
  await ensureInstalledAndBuilt();
  const [folder, ...rest] = process.argv.slice(2);
  const { exitCode } = await runInSight({
    file: process.execPath,
    args: [
      join(projectRoot, 'apps/api/dist/import.js'),
      ...(folder === undefined ? [] : [resolve(standingIn, folder)]),
      ...rest,
    ],
  });
  return exitCode;
});
