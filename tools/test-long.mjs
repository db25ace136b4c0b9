import './steps/require-node-version.mjs';
import { passSignalsOn } from './steps/child-processes.mjs';
import { runAsCommand } from './steps/entry-point.mjs';
import { runLongTests } from './steps/long-tests.mjs';
import { ensureInstalledAndBuilt } from './steps/prepared-project.mjs';

passSignalsOn();
await runAsCommand(async () => {
  await ensureInstalledAndBuilt();
  return runLongTests(process.argv.slice(2));
});
